import type { PublishedCell } from '../data/cell.js';
import { cellLabel } from '../words/cell-words.js';
import { listed } from '../words/joined.js';
import type { Stroke } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import { reasonLabel } from './line-reason.js';
import type { LineSeries } from './line-series.js';
import { lineSlot, type LineSlot } from './line-slot.js';
import { stripOf } from './line-strips.js';
import type { Label, Mark } from './model.js';

/** A published value. */
export interface PointMark extends Mark {
  readonly kind: 'point';
  /** Index of its series. */
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly cell: PublishedCell;
  /** The interval of a point that stands alone; null for one within a band. */
  readonly whisker: Stroke | null;
  /** The printed value; null where there is no room. */
  readonly value: Label | null;
  /** Whether the point has its series' marker: always when points are few, else at the ends of its line. */
  readonly dot: boolean;
}

/** A confidential value: a slot of the same size for each of them. */
export interface HiddenMark extends Mark, LineSlot {
  readonly kind: 'hidden';
  readonly x: number;
}

/** A period without a value. */
export interface MissingMark extends Mark {
  readonly kind: 'missing';
  readonly x: number;
  /** The reason; null where there is no room, or when it stands once for a run of periods. */
  readonly words: Label | null;
}

/** What stands on the time line for a period. */
export type LinePeriodMark = PointMark | HiddenMark | MissingMark;

/** The marks of all periods of a series, without printed values; those of several series name theirs. */
export function periodMarks(frame: LineFrame, series: LineSeries): readonly LinePeriodMark[] {
  const { cube, settings, y } = frame;
  const isNamed = frame.series.length > 1;
  return series.cells.map(({ cell, period, x }, i) => {
    const name = isNamed ? listed([series.row.label, period.text], settings.language) : period.text;
    const key = isNamed ? `${series.row.key}.${period.code}` : period.code;
    const mark = { key, label: cellLabel(cube, cell, settings.language, name), box: stripOf(frame, series, i), x };
    if (cell.kind === 'hidden') return { ...mark, kind: 'hidden', ...lineSlot(frame, series, x) };
    if (cell.kind === 'missing') return { ...mark, kind: 'missing', words: reasonLabel(frame, series, i, cell) };
    return {
      ...mark,
      kind: 'point',
      series: series.index,
      cell,
      y: y(cell.value),
      whisker: null,
      value: null,
      dot: true,
    };
  });
}
