import type { PublishedCell } from '../data/cell.js';
import { cellLabel } from '../words/cell-words.js';
import type { Stroke } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import { reasonLabel } from './line-reason.js';
import { lineSlot, type LineSlot } from './line-slot.js';
import type { Box, Label, Mark } from './model.js';

/** A published value. */
export interface PointMark extends Mark {
  readonly kind: 'point';
  readonly x: number;
  readonly y: number;
  readonly cell: PublishedCell;
  /** The interval of a point that stands alone; null for one within a band. */
  readonly whisker: Stroke | null;
  /** The printed value; null where there is no room. */
  readonly value: Label | null;
  /** Whether the point has a round mark: always when points are few, else at the ends of its line. */
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

const WIDEST_HIT = 96;

/** The marks of all periods, without printed values. */
export function periodMarks(frame: LineFrame): readonly LinePeriodMark[] {
  const { cells, cube, settings, y } = frame;
  return cells.map(({ cell, period, x }, i) => {
    const label = cellLabel(cube, cell, settings.language, period.text);
    const mark = { key: period.code, label, box: hitBox(frame, i), x };
    if (cell.kind === 'hidden') return { ...mark, kind: 'hidden', ...lineSlot(frame, x) };
    if (cell.kind === 'missing') return { ...mark, kind: 'missing', words: reasonLabel(frame, i, cell) };
    return { ...mark, kind: 'point', cell, y: y(cell.value), whisker: null, value: null, dot: true };
  });
}

/** A strip of the plot up to half way to the neighbours. */
function hitBox({ cells, plot, settings }: LineFrame, i: number): Box {
  const { x } = cells[i]!;
  const [before, after] = [cells[i - 1], cells[i + 1]];
  const left = Math.max(0, x - WIDEST_HIT / 2, before ? (before.x + x) / 2 : 0);
  const right = Math.min(settings.width, x + WIDEST_HIT / 2, after ? (after.x + x) / 2 : settings.width);
  return { x: left, y: plot.y, width: right - left, height: plot.height };
}
