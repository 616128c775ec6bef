import type { Cube } from '../data/cube.js';
import { markNumber } from '../words/cell-number.js';
import { shareOf } from '../words/share-of.js';
import { baselineBelow, type Stroke } from './geometry.js';
import type { Box } from './model.js';
import type { SeriesName } from './series-names.js';
import { extent, lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';
import { fitsInto, spread } from './spread.js';
import type { PublishedPart, StackContent } from '../data/stack-content.js';
import { swatchName } from './swatch-key.js';

/** The name of a part with its number: joined to the part by a line, or behind a swatch. */
export interface PartName extends SeriesName {
  readonly line: Stroke | null;
}

/** The names of all parts, and where what follows may begin. */
export interface PartNames {
  readonly entries: readonly PartName[];
  readonly bottom: number;
}

const LINE_LENGTH = 9;
const LABEL_GAP = 16;
const WIDEST_NAME = 150;
/** A name farther than this from its part is looked for in vain. */
const FARTHEST = 60;
const LIST_GAP = 5;
const BAR_GAP = 10;
/** Enough that the number behind a name is not cut. */
const MOST_LINES = 4;

/** Names below their parts, joined by lines, where all have room; else a list. `bars` are the parts' places. */
export function partNames(
  content: StackContent,
  bars: readonly Box[],
  top: number,
  cube: Cube,
  settings: Settings,
): PartNames {
  const numbers = content.parts.map((part) => numberText(part, content, cube, settings));
  return joinedNames(content.parts, numbers, bars, top, settings) ?? list(content.parts, numbers, top, settings);
}

/** '12 (34 %)'; the count alone when there are no shares. */
function numberText(part: PublishedPart, content: StackContent, cube: Cube, settings: Settings): string {
  const number = markNumber(cube, part.cell, settings.language);
  const share = shareOf(part.cell.value, content, settings.language);
  return share === null ? number : `${number} (${share})`;
}

function joinedNames(
  parts: readonly PublishedPart[],
  numbers: readonly string[],
  bars: readonly Box[],
  top: number,
  settings: Settings,
): PartNames | null {
  const { small, width, direction } = settings;
  const items = parts.map((part, i) => {
    const middle = bars[i]!.x + bars[i]!.width / 2;
    const lines = [...wrapped(part.category.label, WIDEST_NAME, settings, 2, small), numbers[i]!].filter(Boolean);
    const size = extent(lines, settings, small);
    return { part, lines, middle, ideal: middle - size.width / 2, ...size };
  });
  const rightward = direction === 'ltr' ? items : [...items].reverse();
  if (!fitsInto(rightward, width, LABEL_GAP)) return null;
  const spreadOut = spread(rightward, 0, width, LABEL_GAP);
  const places = direction === 'ltr' ? spreadOut : [...spreadOut].reverse();
  if (items.some((item, i) => Math.abs(places[i]! - item.ideal) > FARTHEST)) return null;
  const head = top + LINE_LENGTH + 2;
  const entries = items.map(({ part, lines, middle, width: own }, i): PartName => {
    const x = places[i]! + own / 2;
    const label = linesAt(lines, { x, y: baselineBelow(head, small), anchor: 'middle', size: small }, settings);
    return { series: part.series, label, swatch: null, line: { x1: middle, y1: top, x2: x, y2: top + LINE_LENGTH } };
  });
  return { entries, bottom: Math.max(top, ...items.map(({ height }) => head + height)) };
}

function list(parts: readonly PublishedPart[], numbers: readonly string[], top: number, settings: Settings): PartNames {
  let y = top + BAR_GAP;
  const entries = parts.map((part, i): PartName => {
    const text = [part.category.label, numbers[i]].filter(Boolean).join(': ');
    const name = swatchName(text, 0, y, settings, MOST_LINES);
    y += name.label.lines.length * lineHeightOf(settings.small) + LIST_GAP;
    return { series: part.series, line: null, ...name };
  });
  return { entries, bottom: y };
}
