import type { Stroke } from '../models/geometry.js';
import { round } from './svg-node.js';

/** A point in px. */
export type Point = readonly [x: number, y: number];

/** The path that joins points by straight lines; '' for none, and closed for one, of which round ends make a dot. */
export function linePath(points: readonly Point[]): string {
  const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
  return points.length === 1 ? `${path}Z` : path;
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

/** The closed path around areas; no point twice. */
export function ringsPath(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => `${linePath(ring)}Z`).join('');
}
