import type { Break } from '@teilhabe/core/publication';
import type { Cube } from '../data/cube.js';
import { epochDay } from '../data/periods.js';
import { formatDate } from '../words/dates.js';
import { textIn } from '../words/text-in.js';
import { baselineBelow, labelBox, overlaps } from './geometry.js';
import type { Box, Label } from './model.js';
import { lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';
import { middleOf } from './time-scale.js';

/** A break in the series: where its line stands, and its words above the plot. */
export interface BreakLabel {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  readonly label: Label;
}

const WIDEST = 190;
const GAP = 5;
const ROW_GAP = 3;

/** The breaks between the first and the newest period, labelled below `above` in as many rows as keep them apart. */
export function breakLabels(
  cube: Cube,
  x: (day: number) => number,
  settings: Settings,
  above: number,
): readonly BreakLabel[] {
  const days = cube.periods.filter((period) => period.dated).map(middleOf);
  const within = (cube.dataset.extension.teilhabe?.breaks ?? []).filter(({ date }) => {
    const day = epochDay(date);
    return day > Math.min(...days) && day < Math.max(...days);
  });
  const taken: Box[] = [];
  return within.map((item) => {
    const label = breakLabel(item, x(epochDay(item.date)), above, taken, settings);
    taken.push(labelBox(label, settings.direction, settings.measure));
    return { key: `break-${item.date}`, x: x(epochDay(item.date)), text: breakText(item, settings), label };
  });
}

/** '2021: Neue Definition': a break on a first of January is that of its year. */
function breakText({ date, label }: Break, { language }: Settings): string {
  const when = date.slice(4, 10) === '-01-01' ? date.slice(0, 4) : formatDate(language, date);
  return `${when}: ${textIn(label, language.tag)}`;
}

/** Beside its line, on the side with more room; in the first row where it touches no other. */
function breakLabel(item: Break, x: number, above: number, taken: readonly Box[], settings: Settings): Label {
  const { width, direction, small, measure } = settings;
  const rightward = width - x >= x;
  const room = Math.min(WIDEST, (rightward ? width - x : x) - GAP);
  const lines = wrapped(breakText(item, settings), room, settings, 3, small);
  const anchor = rightward === (direction === 'ltr') ? 'start' : 'end';
  const place = { x: x + (rightward ? GAP : -GAP), anchor, size: small } as const;
  let top = above + lineHeightOf(settings.size) + ROW_GAP;
  for (;;) {
    const label = linesAt(lines, { ...place, y: baselineBelow(top, small) }, settings);
    const hit = taken.find((box) => overlaps(box, labelBox(label, direction, measure)));
    if (!hit) return label;
    top = hit.y + hit.height + ROW_GAP;
  }
}
