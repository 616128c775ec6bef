import { baselineAround } from './geometry.js';
import { DOT_RADIUS } from './sizes.js';
import type { Label } from './model.js';
import type { Pair, Side } from '../data/pairs.js';
import type { RowAxis } from './row-axis.js';
import { labelAt, lineHeightOf, wrapped, type Settings } from './settings.js';
import { fitsInto, spread } from './spread.js';

/** The shape of a value: a filled circle for the first of a pair, a hollow square for the second. */
export type Shape = 'circle' | 'square';

/** What a shape stands for. */
export interface DumbbellKeyEntry {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly label: Label;
}

/** The shapes of the two sides. */
export const SHAPES = ['circle', 'square'] as const;
/** From the edge of a shape to the word behind it. */
export const SHAPE_WIDTH = 2 * DOT_RADIUS + 6;
const BETWEEN = 16;

/** The key of a pair: its height in px, and how it is placed when the axis is known. */
export interface DumbbellKey {
  readonly height: number;
  readonly place: (rows: readonly Pair[], frame: RowAxis) => readonly DumbbellKeyEntry[];
}

/** The names of both sides, in one line when they fit, else below each other from the edge of the chart on. */
export function dumbbellKey(sides: readonly [Side, Side], settings: Settings): DumbbellKey {
  const { width, size, measure } = settings;
  const names = sides.map((side) => wrapped(side.label, width - SHAPE_WIDTH, settings, 1)[0]!);
  const items = names.map((name) => ({ ideal: 0, width: SHAPE_WIDTH + measure(name, size) }));
  const line = lineHeightOf(size);
  const edge = settings.direction === 'ltr' ? 0 : width;
  if (!fitsInto(items, width, BETWEEN))
    return {
      height: 2 * line,
      place: (_, frame) => names.map((name, i) => entry(i, name, edge, frame.keyTop + line * i, settings)),
    };
  return { height: line, place: (rows, frame) => inOneLine(names, items, rows, frame) };
}

/** Each as near as possible to its shape in the first row, at the start of the plot when that has a gap. */
function inOneLine(
  names: readonly string[],
  items: readonly { readonly width: number }[],
  rows: readonly Pair[],
  frame: RowAxis,
): readonly DumbbellKeyEntry[] {
  const { settings, x, keyTop } = frame;
  const ltr = settings.direction === 'ltr';
  const places = rows[0]?.cells.flatMap((cell) => (cell.kind === 'published' ? x(cell.value) : [])) ?? [];
  const start = edgeOf(frame);
  const widths = items.map((item) => item.width);
  const second = widths[0]! + BETWEEN;
  const ideals =
    places.length === 2
      ? places.map((place, i) => place - widths[i]! / 2)
      : ltr
        ? [start, start + second]
        : [start - widths[0]!, start - second - widths[1]!];
  const order = [0, 1].sort((a, b) => ideals[a]! - ideals[b]!);
  const wanted = order.map((i) => ({ width: widths[i]!, ideal: ideals[i]! }));
  const lefts = spread(wanted, 0, settings.width, BETWEEN);
  return [0, 1].map((i) => {
    const left = lefts[order.indexOf(i)]!;
    return entry(i, names[i]!, ltr ? left : left + items[i]!.width, keyTop, settings);
  });
}

function entry(i: number, name: string, edge: number, top: number, settings: Settings): DumbbellKeyEntry {
  const forward = settings.direction === 'ltr' ? 1 : -1;
  const y = top + lineHeightOf(settings.size) / 2;
  const place = { x: edge + forward * SHAPE_WIDTH, y: baselineAround(y, settings.size) };
  return { shape: SHAPES[i]!, x: edge + forward * DOT_RADIUS, y, label: labelAt(name, place, settings) };
}

/** The edge at which the plot starts. */
function edgeOf({ plot, settings }: RowAxis): number {
  return settings.direction === 'ltr' ? plot.x : plot.x + plot.width;
}
