import type { GapLine } from '../models/gap-line.js';
import { seriesNameShapes } from './series-names.js';
import { hiddenSlot, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The line of a part without a number: its slot or its reason, and its name. */
export function gapLineShapes(line: GapLine, text: DrawText): readonly SvgNode[] {
  const gap = line.kind === 'hidden' ? hiddenSlot(line, text) : text(line.words, 'quiet');
  return [...gap, ...(line.partName ? seriesNameShapes(line.partName, text) : [])];
}
