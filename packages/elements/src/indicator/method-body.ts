import { methodSentences, say, type Language } from '@teilhabe/charts';
import type { Source } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignText } from '../language/foreign-text.js';
import { safeUrl } from '../load/safe-url.js';
import { citationOf, type Cited } from './citation-of.js';

/** How an indicator is measured, where from, and how it is cited; `said` is the language that the card's heading names. */
export function methodBody(data: Cited, language: Language, said: string): TemplateResult {
  const { dataset } = data;
  const sources = dataset.extension.teilhabe?.sources ?? [];
  const citation = citationOf(data, language);
  return html`${methodSentences(dataset, language).map((sentence) => html`<p>${foreignText(sentence, language, said)}</p>`)}
  ${sources.map((source) => html`<p>${named(source)}</p>`)}
  ${citation ? html`<p class="citation" part="citation">${say(language, 'page.citation', { citation })}</p>` : nothing}`;
}

function named({ title, path, licence }: Source): TemplateResult {
  const url = safeUrl(path ?? '');
  return html`${url === null ? title : html`<a href=${url}>${title}</a>`}${licence ? `, ${licence}` : nothing}`;
}
