import type { Stroke } from './geometry.js';
import type { Box } from './model.js';

/** A point in px. */
export type Point = readonly [x: number, y: number];

/** A closed line in px; the last point joins the first. */
export type Ring = readonly Point[];

/** From where to where a line lies inside an area. */
export type Span = readonly [from: number, to: number];

/** The box around all points; of no size without any. */
export function boundsOf(rings: readonly Ring[]): Box {
  const points = rings.flat();
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [least(points, 0), least(points, 1)];
  return { x, y, width: -least(points, 0, -1) - x, height: -least(points, 1, -1) - y };
}

/** Not `Math.min(...)`, which has too many arguments for a long boundary. */
function least(points: Ring, axis: 0 | 1, sign = 1): number {
  return points.reduce((found, point) => Math.min(found, sign * point[axis]), Infinity);
}

/** Where a horizontal line is inside the rings (even-odd rule), from left to right. */
export function spansAt(rings: readonly Ring[], y: number): readonly Span[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 1) {
      const [[x1, y1], [x2, y2]] = [ring[i]!, ring[(i + 1) % ring.length]!];
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((x, i): readonly Span[] => (i % 2 === 1 ? [[crossings[i - 1]!, x]] : []));
}

/** The widest place inside an area for something of a height: its middle, and how wide it may be. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How many heights are tried, and how many lines across something of a height. */
const PLACES = 32;
const LINES = 5;

/** The widest room for something `height` px high; of no width, in the middle, where nothing of that height fits. */
export function roomIn(rings: readonly Ring[], height: number): Room {
  const { x, y, width, height: whole } = boundsOf(rings);
  const first = y + height / 2;
  const rooms = Array.from({ length: PLACES }, (_, i): Room => {
    const middle = first + ((whole - height) * (i + 0.5)) / PLACES;
    const lines = Array.from({ length: LINES }, (__, k) => spansAt(rings, middle + height * (k / (LINES - 1) - 0.5)));
    const [from, to] = widest(lines.reduce(common));
    return { x: (from + to) / 2, y: middle, width: to - from };
  });
  const middle = { x: x + width / 2, y: y + whole / 2, width: 0 };
  if (height > whole) return middle;
  const best = Math.max(...rooms.map((room) => room.width));
  // Of about equal rooms the one nearest to the middle, so that labels do not stick to an edge.
  const good = rooms.filter((room) => room.width > 0 && room.width >= best - 2);
  return good.reduce((a, b) => (Math.abs(b.y - middle.y) < Math.abs(a.y - middle.y) ? b : a), good[0] ?? middle);
}

function widest(spans: readonly Span[]): Span {
  return spans.reduce<Span>((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best), [0, 0]);
}

/** What two lists of spans have in common. */
function common(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): readonly Span[] => {
      const span: Span = [Math.max(from, start), Math.min(to, end)];
      return span[0] < span[1] ? [span] : [];
    }),
  );
}

const HATCH_DISTANCE = 6;

/** Slanted lines that fill an area, as `hatch` fills a box. */
export function hatchRings(rings: readonly Ring[]): readonly Stroke[] {
  // Turned by 45°, so that the slanted lines are horizontal ones: u = x + y, v = x - y.
  const turned = rings.map((ring) => ring.map(([x, y]): Point => [x - y, x + y]));
  const { y: first, height } = boundsOf(turned);
  const count = Math.max(0, Math.ceil(height / HATCH_DISTANCE) - 1);
  return Array.from({ length: count }, (_, i) => first + (i + 1) * HATCH_DISTANCE).flatMap((u) =>
    spansAt(turned, u).map(([v1, v2]) => ({ x1: (u + v1) / 2, y1: (u - v1) / 2, x2: (u + v2) / 2, y2: (u - v2) / 2 })),
  );
}
