import { around } from '../models/geometry.js';
import type { LinePeriodMark } from '../models/line-marks.js';
import type { Segment } from '../models/line-segments.js';
import { markGroup } from './frame.js';
import { look } from './looks.js';
import { areaPath, linePath } from './path.js';
import { lock, rect, stroke, strokes, type DrawText } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

const DOT_RADIUS = 3.5;
const RING_SIZE = 20;

/** A run of points: its line, and the band of its interval. */
export function segmentShapes({ points, band }: Segment): readonly SvgNode[] {
  const lower = band.map(([x, y]) => [x, y] as const);
  const upper = band.map(([x, , y]) => [x, y] as const);
  return [
    ...(band.length > 0 ? [node('path', { ...look('interval'), d: areaPath(lower, upper) })] : []),
    ...(points.length > 1 ? [node('path', { ...look('line'), d: linePath(points) })] : []),
  ];
}

/** A period of a small line. */
export function periodGroup(mark: LinePeriodMark, text: DrawText): SvgNode {
  switch (mark.kind) {
    case 'point': {
      const { x, y, whisker } = mark;
      const dot = node('circle', { ...look('dot'), cx: x, cy: y, r: DOT_RADIUS });
      const shapes = [...(whisker ? [stroke(whisker, 'range')] : []), ...(mark.dot ? [dot] : [])];
      return markGroup(mark, shapes, around(x, y, RING_SIZE));
    }
    case 'hidden': {
      const { slot, hatch, plate, lock: place, word } = mark;
      const plated = plate.height > 0 ? [rect(plate, 'plate')] : [];
      const sign = [...plated, ...(place ? lock(place) : []), ...text(word, 'quiet')];
      return markGroup(mark, [rect(slot, 'slot'), ...strokes(hatch, 'hatch'), ...sign], slot);
    }
    case 'missing':
      return markGroup(mark, text(mark.words, 'quiet'));
  }
}
