import { estimateText, poster, POSTER_DRAWING, type Language, type SvgNode } from '@teilhabe/charts';
import { originMetadata, originNotes, type Origin } from './origin.js';
import type { Reusable } from './reusable.js';

/** A drawing as a picture for reports and slides, on white and 1200 px wide, in the direction of its card. */
export function posterOf(
  { title, finding, draw }: Pick<Reusable, 'title' | 'finding'> & Required<Pick<Reusable, 'draw'>>,
  origin: Origin,
  direction: 'ltr' | 'rtl',
  language: Language,
): SvgNode {
  // Which fonts there will be is not known: widths are estimated as for the widest.
  const drawing = draw({ ...POSTER_DRAWING, direction, measure: estimateText });
  const words = { title, finding, notes: originNotes(origin, language), metadata: originMetadata(origin) };
  return poster(drawing, words, { language, measure: estimateText });
}
