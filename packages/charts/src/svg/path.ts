import { line } from 'd3-shape';
import type { Stroke } from '../models/geometry.js';
import { DECIMALS } from './svg-node.js';

/** A point in px. */
export type Point = readonly [x: number, y: number];

/** The path that joins points by straight lines; '' for none. */
export function linePath(points: readonly Point[]): string {
  return line<Point>().digits(DECIMALS)(points) ?? '';
}

/** The closed path around points that go there on one side and come back on the other. */
export function areaPath(there: readonly Point[], back: readonly Point[]): string {
  return `${linePath([...there, ...[...back].reverse()])}Z`;
}

/** The path of several straight lines that are not joined. */
export function strokesPath(strokes: readonly Stroke[]): string {
  return strokes
    .map(({ x1, y1, x2, y2 }) =>
      linePath([
        [x1, y1],
        [x2, y2],
      ]),
    )
    .join('');
}
