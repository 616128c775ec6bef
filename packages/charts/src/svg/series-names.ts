import type { SeriesName } from '../models/series-names.js';
import type { LookName } from './looks.js';
import { rect, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The name of a series, behind its swatch when it has one. */
export function seriesNameShapes(
  { swatch, label, series }: SeriesName,
  text: DrawText,
  words: LookName = 'label',
): readonly SvgNode[] {
  return [...(swatch ? [rect(swatch, `bar-${series}`)] : []), ...text(label, words)];
}
