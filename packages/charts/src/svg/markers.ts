import { DOT_RADIUS } from '../models/interval.js';
import { look, type LookName } from './looks.js';
import { node, type SvgNode } from './svg-node.js';

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
