import { estimateText, poster, POSTER_DRAWING, sourceLine, type Language, type SvgNode } from '@teilhabe/charts';
import { licenceOf, notesOf } from './notes.js';
import type { Reusable } from './reusable.js';

/** An indicator as a picture for reports and slides, on white and 1200 px wide, in the direction of its card. */
export function posterOf(reusable: Reusable, direction: 'ltr' | 'rtl', language: Language): SvgNode {
  const { data, title, finding } = reusable;
  // Which fonts there will be is not known: widths are estimated as for the widest.
  const drawing = reusable.draw({ ...POSTER_DRAWING, direction, measure: estimateText });
  const metadata = {
    creator: data.index?.publisher ?? '',
    date: data.index?.edition ?? data.dataset.updated ?? '',
    rights: licenceOf(data),
    source: sourceLine(data.dataset, language),
  };
  const words = { title, finding, notes: notesOf(data, language), metadata };
  return poster(drawing, words, { language, measure: estimateText });
}
