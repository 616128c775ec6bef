import type { PublishedCell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import { drawnReferences, referenceValues } from '../data/references.js';
import { markNumber } from '../words/cell-number.js';
import { targetWords } from '../words/target-words.js';
import { baselineBelow } from './geometry.js';
import { numbersOf } from './interval.js';
import { linear } from './linear.js';
import type { Box, Label } from './model.js';
import { isJoined, type Pair, type Pairs } from '../data/pairs.js';
import { NARROW } from './sizes.js';
import { extent, lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';
import { valueAxis, type ValueAxis } from './value-axis.js';

/** A published value at one of the two hairlines, with the words beside it. */
export interface SlopeEnd {
  readonly pair: Pair;
  readonly cell: PublishedCell;
  /** No lines where the name stands at the other end only. */
  readonly name: readonly string[];
  readonly value: string;
  /** The height of the words, at least that of a finger. */
  readonly height: number;
}

/** A target with its words. */
export interface SlopeTarget {
  readonly key: string;
  readonly value: number;
  readonly text: string;
  readonly lines: readonly string[];
  readonly height: number;
}

/** Everything a slope chart is laid out on. The first period stands at the start of the layout. */
export interface SlopeFrame {
  readonly settings: Settings;
  readonly cube: Cube;
  readonly pairs: Pairs;
  readonly plot: Box;
  readonly axis: ValueAxis;
  /** The places of the two hairlines. */
  readonly xs: readonly [first: number, newest: number];
  readonly y: (value: number) => number;
  readonly ends: readonly [readonly SlopeEnd[], readonly SlopeEnd[]];
  /** From the words' edge to the names: the width of the values; 0 when names stand below their values. */
  readonly nameShifts: readonly [number, number];
  /** Targets, whose words stand among those of the newest period. */
  readonly targets: readonly SlopeTarget[];
  /** In how many lanes whiskers may stand. */
  readonly lanes: number;
  /** Between a hairline and the words beside it: room for hairlines and whiskers. */
  readonly reach: number;
  readonly periods: readonly Label[];
  /** The lower edge. */
  readonly bottom: number;
}

/** Between a value and its name. */
export const NAME_GAP = 6;
/** Between the words of two categories. */
export const WORDS_GAP = 5;
/** Between whiskers that would cover each other and so stand side by side. */
export const LANE_WIDTH = 5;
const LANES = 4;

const LEADER = 16;
const ASPECT = 0.42;
const LOWEST = 180;
const HIGHEST = 340;
const HEAD = 12;
const SMALLEST_WORDS = 24;
const WIDEST_SIDE = 300;
const SMALLEST_NAME = 28;
const GAP = 8;
const MOST_LINES = 3;
/** Names in a narrow chart stand below their values: of few there is room below, where there is none beside. */
const MOST_NARROW_LINES = 6;
const FEW = 6;
/** Enough that the number at the end of a target's words is not cut. */
const MOST_TARGET_LINES = 5;

/** Divides the width into words, plot and words; the plot is as high as the words beside it need. */
export function slopeFrame(cube: Cube, pairs: Pairs, settings: Settings): SlopeFrame {
  const { width, direction } = settings;
  const lanes = width < NARROW ? 1 : LANES;
  const hasIntervals = pairs.rows.some((pair) => pair.cells.some((cell) => numbersOf(cell).length > 1));
  const reach = LEADER + (hasIntervals ? (lanes - 1) * LANE_WIDTH : 0);
  const sides = [0, 1].map((i) => sideOf(i as 0 | 1, cube, pairs, reach, settings)) as [SlopeSide, SlopeSide];
  const ends = sides.map((side) => side.ends) as [readonly SlopeEnd[], readonly SlopeEnd[]];
  const [start, end] = direction === 'ltr' ? [sides[0], sides[1]] : [sides[1], sides[0]];
  const left = start.width;
  const plotWidth = width - left - end.width;
  const xs: readonly [number, number] = direction === 'ltr' ? [left, left + plotWidth] : [left + plotWidth, left];
  const header = periodLabels(pairs, xs, cube.unit ? lineHeightOf(settings.small) + GAP : 0, settings);
  const isEmpty = ends.every((side) => side.length === 0);
  const targets = isEmpty ? [] : targetsOf(cube, sides[1].room, settings);
  const words = Math.max(...[ends[0], [...ends[1], ...targets]].map(heightOf));
  const height = isEmpty ? 0 : Math.max(words, Math.min(HIGHEST, Math.max(LOWEST, width * ASPECT))) + HEAD;
  const top = isEmpty ? (cube.unit ? lineHeightOf(settings.small) : 0) : header.bottom + GAP;
  const axis = valueAxis(valuesOf(cube, pairs), cube.unit, settings.extent);
  return {
    settings,
    cube,
    pairs,
    plot: { x: left, y: top, width: plotWidth, height },
    axis,
    xs,
    y: linear([axis.low, axis.high], [top + height - HEAD, top + HEAD]),
    ends,
    nameShifts: [sides[0].nameShift, sides[1].nameShift],
    targets,
    lanes,
    reach,
    periods: header.labels,
    bottom: top + height,
  };
}

interface SlopeSide {
  readonly ends: readonly SlopeEnd[];
  readonly nameShift: number;
  /** Of all that stands beside the hairline. */
  readonly width: number;
  /** For the words, values included. */
  readonly room: number;
}

/**
 * The words at one hairline. In a narrow chart names stand below their values, and at the first one only names of what
 * no line joins with the other.
 */
function sideOf(i: 0 | 1, cube: Cube, pairs: Pairs, reach: number, settings: Settings): SlopeSide {
  const { width, size, measure, language } = settings;
  const isNarrow = width < NARROW;
  const published = pairs.rows.flatMap((pair) => {
    const cell = pair.cells[i];
    return cell.kind === 'published' ? [{ pair, cell, value: markNumber(cube, cell, language) }] : [];
  });
  const hasValues = pairs.rows.some((pair) => pair.cells.some((cell) => cell.kind === 'published'));
  const isNamed = (pair: Pair) => pair.label.trim() !== '' && (i === 1 || !isNarrow || !isJoined(pair));
  const valueWidth = Math.max(0, ...published.map(({ value }) => measure(value, size)));
  const namesAtBoth = pairs.rows.some((pair) => pair.label.trim() !== '' && !isJoined(pair));
  const part = !isNarrow ? 0.34 : namesAtBoth ? 0.37 : 0.45;
  const mostLines = isNarrow && pairs.rows.length <= FEW ? MOST_NARROW_LINES : MOST_LINES;
  const nameShift = isNarrow ? 0 : valueWidth + NAME_GAP;
  const room = Math.max(valueWidth, Math.min(WIDEST_SIDE, width * part) - reach);
  const ends = published.map(({ pair, cell, value }) => {
    const name = isNamed(pair)
      ? wrapped(pair.label, Math.max(SMALLEST_NAME, room - nameShift), settings, mostLines)
      : [];
    const words = isNarrow ? [value, ...name] : name;
    return { pair, cell, value, name, height: Math.max(SMALLEST_WORDS, extent(words, settings).height) };
  });
  const names = Math.ceil(
    extent(
      ends.flatMap((end) => end.name),
      settings,
    ).width,
  );
  const targets = i === 1 && hasValues ? targetsOf(cube, room, settings).flatMap((target) => target.lines) : [];
  const targetWidth = extent(targets, settings, settings.small).width;
  const words = Math.max(valueWidth, names > 0 ? nameShift + names : 0, targetWidth);
  return { ends, nameShift, room, width: Math.ceil(reach + words) };
}

function heightOf(items: readonly { readonly height: number }[]): number {
  return items.reduce((sum, item) => sum + item.height + WORDS_GAP, 0);
}

/** The targets in lines that fit beside the newest period. */
function targetsOf(cube: Cube, room: number, settings: Settings): readonly SlopeTarget[] {
  return drawnReferences(cube).targets.map((target, i) => {
    const text = targetWords(cube, target, settings.language);
    const lines = wrapped(text, room, settings, MOST_TARGET_LINES, settings.small);
    const height = Math.max(SMALLEST_WORDS, extent(lines, settings, settings.small).height);
    return { key: `target-${target.period}-${i}`, value: target.value, text, lines, height };
  });
}

function valuesOf(cube: Cube, { rows }: Pairs): readonly number[] {
  const numbers = rows.flatMap((pair) => pair.cells.flatMap(numbersOf));
  return numbers.length > 0 ? [...numbers, ...referenceValues(drawnReferences(cube))] : [];
}

/** Each period above its hairline, in its own half of the chart. */
function periodLabels(
  { sides }: Pairs,
  xs: readonly [number, number],
  top: number,
  settings: Settings,
): { readonly labels: readonly Label[]; readonly bottom: number } {
  const half = settings.width / 2 - GAP;
  const lines = sides.map((side) => wrapped(side.label, half, settings, 2));
  const boxes = lines.map((text) => extent(text, settings));
  const labels = xs.map((at, i) => {
    const { width } = boxes[i]!;
    const isLeft = at === Math.min(...xs);
    const [least, most] = isLeft ? [0, half] : [settings.width - half, settings.width];
    const x = Math.min(most - width / 2, Math.max(least + width / 2, at));
    return linesAt(lines[i]!, { x, y: baselineBelow(top, settings.size), anchor: 'middle' }, settings);
  });
  return { labels, bottom: top + Math.max(...boxes.map((box) => box.height)) };
}
