import { say, type Language } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * The quiet line at the end of a translation that the catalogue names nobody for: who checked it, or that nobody has.
 * Nothing for a checked catalogue.
 * @param reviewer Who checked it according to the page; '' for nobody.
 */
export function reviewLine(language: Language, reviewer: string): TemplateResult | typeof nothing {
  if (language.reviewedBy !== '') return nothing;
  const words = reviewer === '' ? say(language, 'review.none') : say(language, 'review.by', { name: reviewer });
  return html`<p class="review" part="review">${words}</p>`;
}
