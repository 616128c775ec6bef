import type { NetworkGraphModel, NetworkMark } from '../models/network-graph.js';
import { frame, markGroup, silent } from './frame.js';
import { look } from './looks.js';
import { marker } from './markers.js';
import { strokes, textDrawer, type DrawText } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

/** The markers of the series that have these shapes. */
const SERIES = { square: 1, triangle: 2, diamond: 3 } as const;
const COMMITTEE_SCALE = 1.8;
const DOT_RADIUS = 5;
const RING_RADIUS = 8.5;

/** The drawing of a graph of committees and organisations. */
export function drawNetworkGraph(model: NetworkGraphModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  const key = model.key.flatMap((entry) => [...shape(entry, 1), ...text(entry.text, 'quiet')]);
  return frame(model, [
    ...silent('key', key),
    ...silent('links', strokes(model.links, 'leader')),
    ...model.marks.map((mark) => markGroup(mark, [...shape(mark, COMMITTEE_SCALE), ...nameOf(mark, text)])),
  ]);
}

function nameOf({ name, shape: kind }: NetworkMark, text: DrawText): readonly SvgNode[] {
  return text(name, kind === 'dot' ? 'quiet-rim' : 'value');
}

type Shaped = Pick<NetworkMark, 'x' | 'y' | 'shape' | 'bridging'>;

function shape({ x, y, shape: kind, bridging }: Shaped, scale: number): readonly SvgNode[] {
  if (kind !== 'dot') return [marker(SERIES[kind], x, y, scale)];
  const dot = node('circle', { ...look('dot-other'), cx: x, cy: y, r: DOT_RADIUS });
  return bridging ? [node('circle', { ...look('square'), cx: x, cy: y, r: RING_RADIUS }), dot] : [dot];
}
