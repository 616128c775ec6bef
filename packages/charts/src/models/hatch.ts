import type { Stroke } from './geometry.js';
import type { Box } from './model.js';

const DISTANCE = 6;

/**
 * Slanted lines that fill a box, as lines and not as a pattern: a pattern needs an id, and ids of several
 * drawings in one page would meet. Empty for a box without an area.
 */
export function hatch({ x, y, width, height }: Box): readonly Stroke[] {
  const count = Math.max(0, Math.ceil((width + height) / DISTANCE) - 1);
  return Array.from({ length: count }, (_, i) => {
    const offset = (i + 1) * DISTANCE;
    const above = Math.max(0, offset - height);
    const below = Math.max(0, offset - width);
    return { x1: x + above, y1: y + offset - above, x2: x + offset - below, y2: y + below };
  });
}
