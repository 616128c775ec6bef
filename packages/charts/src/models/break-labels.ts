import type { Cube } from '../data/cube.js';
import { breaksWithin } from '../data/dated.js';
import { breakText } from '../words/dated-words.js';
import { baselineBelow, labelBox, overlaps } from './geometry.js';
import type { Box, Label } from './model.js';
import { lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';

/** A break or an event: where its line stands, and its words above the plot. */
export interface DatedLabel {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  readonly label: Label;
}

/** On which side of its line a label stands, and how wide it may be. */
interface Side {
  readonly x: number;
  readonly rightward: boolean;
  readonly room: number;
}

/** What is to be labelled at a day. */
export interface Dated {
  readonly key: string;
  readonly day: number;
  readonly text: string;
}

const WIDEST = 190;
const GAP = 5;
/** Narrower than this, words may cross another line, on a rim of background. */
const NARROWEST = 72;
const ROW_GAP = 3;

/** The breaks between the first and the newest period. */
export function placedBreaks(cube: Cube, { language }: Settings): readonly Dated[] {
  return breaksWithin(cube, cube.periods).map(({ item, day, key }) => ({ key, day, text: breakText(item, language) }));
}

/** Labels at their days, below `above` in as many rows as keep them apart from each other and from `others`. */
export function datedLabels(
  items: readonly Dated[],
  x: (day: number) => number,
  settings: Settings,
  above: number,
  others: readonly DatedLabel[] = [],
): readonly DatedLabel[] {
  const boxOf = ({ label }: DatedLabel) => labelBox(label, settings.direction, settings.measure);
  const taken: Box[] = others.map(boxOf);
  const lines = [...others.map((other) => other.x), ...items.map((item) => x(item.day))];
  return items.map((item) => {
    const at = x(item.day);
    const placed = {
      ...item,
      x: at,
      label: datedLabel(item.text, sideOf(at, lines, settings), above, taken, settings),
    };
    taken.push(boxOf(placed));
    return placed;
  });
}

/** The side of a line that has more room, up to the edge or the next line; only up to the edge where lines stand close. */
function sideOf(x: number, lines: readonly number[], { width }: Settings): Side {
  const [before, after] = [lines.filter((line) => line < x), lines.filter((line) => line > x)];
  const free = (edge: number) => Math.min(WIDEST, edge - GAP);
  const [left, right] = [free(x - Math.max(0, ...before)), free(Math.min(width, ...after) - x)];
  const [widestLeft, widestRight] = [free(x), free(width - x)];
  const isTight = Math.max(left, right) < NARROWEST;
  const rightward = isTight || left === right ? width - x >= x : right > left;
  const room = isTight ? (rightward ? widestRight : widestLeft) : rightward ? right : left;
  return { x, rightward, room };
}

/** Beside its line; in the first row where it touches no other. */
function datedLabel(
  text: string,
  { x, rightward, room }: Side,
  above: number,
  taken: readonly Box[],
  settings: Settings,
): Label {
  const { direction, small, measure } = settings;
  const lines = wrapped(text, room, settings, 3, small);
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
