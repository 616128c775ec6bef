import type { HiddenMark, PointMark } from '../models/line-marks.js';
import type { Segment } from '../models/line-segments.js';
import { look } from './looks.js';
import { seriesLooks } from './markers.js';
import { areaPath, linePath } from './path.js';
import { lock, rect, strokes, type DrawText } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

/** Half the length of the short line at the end of a whisker. */
const CAP = 4;

/** A run of points: its line, and the band of its interval, with `edges` where several series share a plot. */
export function segmentShapes({ series, points, band }: Segment, { edges = false } = {}): readonly SvgNode[] {
  const looks = seriesLooks(series);
  const lower = band.map(([x, y]) => [x, y] as const);
  const upper = band.map(([x, , y]) => [x, y] as const);
  const limits = edges ? [lower, upper] : [];
  const interval = [
    node('path', { ...look(looks.interval), d: areaPath(lower, upper) }),
    ...limits.map((limit) => node('path', { ...look(looks.edge), d: linePath(limit) })),
  ];
  return [
    ...(band.length > 0 ? interval : []),
    ...(points.length > 1 ? [node('path', { ...look(looks.line), d: linePath(points) })] : []),
  ];
}

/** The interval of a point that stands alone; nothing for one within a band. */
export function pointWhisker({ x, whisker, series }: PointMark): readonly SvgNode[] {
  if (whisker === null) return [];
  const caps = [whisker.y1, whisker.y2].map((y) => ({ x1: x - CAP, y1: y, x2: x + CAP, y2: y }));
  return strokes([whisker, ...caps], seriesLooks(series).range);
}

/** A period that is kept confidential: its slot, and sign and word where they have room. */
export function periodSlot({ slot, hatch, plate, lock: place, word }: HiddenMark, text: DrawText): readonly SvgNode[] {
  return [
    rect(slot, 'slot'),
    ...strokes(hatch, 'hatch'),
    ...(plate.height > 0 ? [rect(plate, 'plate')] : []),
    ...(place ? lock(place) : []),
    ...text(word, 'quiet'),
  ];
}
