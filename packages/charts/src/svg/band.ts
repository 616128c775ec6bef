import type { Stroke } from '../models/geometry.js';
import type { Box } from '../models/model.js';
import { rect, stroke } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The area of a reference band with its limits. */
export function bandShapes({
  area,
  edges,
}: {
  readonly area: Box;
  readonly edges: readonly Stroke[];
}): readonly SvgNode[] {
  return [rect(area, 'band'), ...edges.map((edge) => stroke(edge, 'band-edge'))];
}
