import type { Category } from '../data/cube.js';
import { cellLabel } from '../words/cell-words.js';
import { markNumber } from '../words/cell-number.js';
import { formatNumber } from '../words/numbers.js';
import { say } from '../words/say.js';
import { listed } from '../words/joined.js';
import type { Language } from '../words/language.js';
import { VALUE_GAP } from './bar-frame.js';
import { gapLine, GAP_LINE, type GapLine } from './gap-line.js';
import { baselineAround, hittable, labelBox } from './geometry.js';
import type { Box, Label, Mark } from './model.js';
import { BAR_HEIGHT } from './sizes.js';
import { insideLabel, segmentBox } from './segment.js';
import type { SeriesNumber } from '../data/series-number.js';
import { labelAt } from './settings.js';
import type { PublishedPart } from '../data/stack-content.js';
import type { StackedBarFrame, StackedBarRow } from './stacked-bar-frame.js';

/** A part of a bar, a part without a number, or the whole. */
export type StackedBarMark = PartMark | (Mark & GapLine) | TotalMark;

/** A published part. */
export interface PartMark extends Mark {
  readonly kind: 'part';
  readonly series: SeriesNumber;
  /** Without an area for a count of zero. */
  readonly bar: Box;
  /** Its name and number, or the number alone; null where that does not fit either. */
  readonly value: Label | null;
}

/** The sum of all parts, where all of them are published. */
export interface TotalMark extends Mark {
  readonly kind: 'total';
  readonly value: Label;
}

/** The marks of a row: the published parts, their total, then what is not published. */
export function stackedBarMarks(row: StackedBarRow, frame: StackedBarFrame): readonly StackedBarMark[] {
  const at = (column: number) => ({ row: frame.rows.indexOf(row), column });
  const { parts, gaps, total } = row.content;
  const gapTop = row.barTop + (parts.length > 0 ? GAP_LINE : 0);
  return [
    ...parts.map((part) => ({ ...partMark(row, part, frame), at: at(part.series) })),
    ...(total === null ? [] : [{ ...totalMark(row, total, frame), at: at(parts.length + 1) }]),
    ...gaps.map((gap, i) => {
      const line = gapLine(gap, frame.x(0), gapTop + i * GAP_LINE, frame.settings);
      const box = { x: 0, y: gapTop + i * GAP_LINE, width: frame.settings.width, height: BAR_HEIGHT };
      const label = cellLabel(
        frame.cube,
        gap.cell,
        frame.settings.language,
        nameOf(row.category, gap.category, frame.settings.language),
      );
      return { key: keyOf(row.category, gap.category), label, box: hittable(box), at: at(gap.series), ...line };
    }),
  ];
}

function partMark(row: StackedBarRow, part: PublishedPart, { cube, settings, x }: StackedBarFrame): PartMark {
  const bar = segmentBox(x(part.from), x(part.from + part.cell.value), row.barTop);
  const number = markNumber(cube, part.cell, settings.language);
  const named = [part.category.label, number].filter(Boolean).join('\u00a0');
  return {
    kind: 'part',
    key: keyOf(row.category, part.category),
    label: cellLabel(cube, part.cell, settings.language, nameOf(row.category, part.category, settings.language)),
    box: hittable(bar),
    series: part.series,
    bar,
    value: insideLabel([named, number], bar, settings),
  };
}

function totalMark(row: StackedBarRow, total: number, { cube, settings, x, totalText }: StackedBarFrame): TotalMark {
  const { direction, language, measure, size } = settings;
  const y = row.barTop + BAR_HEIGHT / 2;
  const place = { x: x(total) + (direction === 'ltr' ? VALUE_GAP : -VALUE_GAP), y: baselineAround(y, size) };
  const value = labelAt(totalText(total), place, settings);
  const name = listed([row.category.label, say(language, 'ui.total')], language);
  return {
    kind: 'total',
    key: `=${row.category.key}`,
    label: say(language, 'mark.named', { name, value: formatNumber(language, total, cube.unit) }),
    box: hittable(labelBox(value, direction, measure)),
    value,
  };
}

function keyOf(group: Category, part: Category): string {
  return [group.key, part.key].filter(Boolean).join('.') || 'whole';
}

function nameOf(group: Category, part: Category, language: Language): string {
  return listed([group.label, part.label], language);
}
