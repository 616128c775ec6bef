import { around } from '../models/geometry.js';
import type { LinePeriodMark } from '../models/line-marks.js';
import { markGroup } from './frame.js';
import { periodSlot, pointWhisker } from './line-shapes.js';
import { look } from './looks.js';
import type { DrawText } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

const DOT_RADIUS = 3.5;
const RING_SIZE = 20;

/** A period of a small line. */
export function periodGroup(mark: LinePeriodMark, text: DrawText): SvgNode {
  switch (mark.kind) {
    case 'point': {
      const { x, y } = mark;
      const dot = node('circle', { ...look('dot'), cx: x, cy: y, r: DOT_RADIUS });
      return markGroup(mark, [...pointWhisker(mark), ...(mark.dot ? [dot] : [])], around(x, y, RING_SIZE));
    }
    case 'hidden':
      return markGroup(mark, periodSlot(mark, text), mark.slot);
    case 'missing':
      return markGroup(mark, text(mark.words, 'quiet-rim'));
  }
}
