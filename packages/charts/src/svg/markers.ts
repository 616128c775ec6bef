import { DOT_RADIUS } from '../models/sizes.js';
import { look, type LookName } from './looks.js';
import { linePath, type Point } from './path.js';
import { node, type SvgNode } from './svg-node.js';

/** The looks of one series: its line with the dash, its marker, its interval and its whiskers. */
interface SeriesLooks {
  readonly line: LookName;
  readonly dot: LookName;
  readonly interval: LookName;
  readonly edge: LookName;
  readonly range: LookName;
}

/** The looks of the series in their order; a single series has the first. */
const LOOKS: readonly SeriesLooks[] = [
  { line: 'line', dot: 'dot', interval: 'interval', edge: 'interval-edge', range: 'range' },
  { line: 'line-2', dot: 'dot-2', interval: 'interval-2', edge: 'interval-edge-2', range: 'range-2' },
  { line: 'line-3', dot: 'dot-3', interval: 'interval-3', edge: 'interval-edge-3', range: 'range-3' },
  { line: 'line-4', dot: 'dot-4', interval: 'interval-4', edge: 'interval-edge-4', range: 'range-4' },
  { line: 'line-5', dot: 'dot-5', interval: 'interval-5', edge: 'interval-edge-5', range: 'range-5' },
  { line: 'line-6', dot: 'dot-6', interval: 'interval-6', edge: 'interval-edge-6', range: 'range-6' },
];

/** A little smaller than a dot alone, so that six markers of one area go together. */
const MARKER_RADIUS = 4.5;

/**
 * The markers' corners around their middle, of areas as large as the dot's: the dot itself, square, triangle, diamond,
 * triangle on its tip, cross. They carry the difference where there is no colour.
 */
const CORNERS: readonly (readonly Point[])[] = [
  [],
  [
    [-4.5, -4.5],
    [4.5, -4.5],
    [4.5, 4.5],
    [-4.5, 4.5],
  ],
  [
    [0, -6],
    [5.7, 4],
    [-5.7, 4],
  ],
  [
    [0, -6.2],
    [6.2, 0],
    [0, 6.2],
    [-6.2, 0],
  ],
  [
    [0, 6],
    [5.7, -4],
    [-5.7, -4],
  ],
  [
    [-2, -6],
    [2, -6],
    [2, -2],
    [6, -2],
    [6, 2],
    [2, 2],
    [2, 6],
    [-2, 6],
    [-2, 2],
    [-6, 2],
    [-6, -2],
    [-2, -2],
  ],
];

/** The looks of a series by its index, from 0 to 5. */
export function seriesLooks(series: number): SeriesLooks {
  return LOOKS[series]!;
}

/** The marker of a series around a point: each has a shape of its own; larger by `scale`. */
export function marker(series: number, x: number, y: number, scale = 1): SvgNode {
  const corners = CORNERS[series]!;
  const shape = look(seriesLooks(series).dot);
  if (corners.length === 0) return node('circle', { ...shape, cx: x, cy: y, r: scale * MARKER_RADIUS });
  const around = corners.map(([dx, dy]) => [x + scale * dx, y + scale * dy] as const);
  return node('path', { ...shape, d: `${linePath(around)}Z` });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A filled circle. */
export function dot({ x, y }: Place, name: LookName = 'dot'): SvgNode {
  return node('circle', { ...look(name), cx: x, cy: y, r: DOT_RADIUS });
}

/** A hollow square of the same size. */
export function square({ x, y }: Place): SvgNode {
  const half = DOT_RADIUS - 0.5;
  return node('rect', { ...look('square'), x: x - half, y: y - half, width: 2 * half, height: 2 * half });
}
