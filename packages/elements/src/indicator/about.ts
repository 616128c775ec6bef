import { methodSentences, say, sourceLine, type Language } from '@teilhabe/charts';
import type { Dataset, Source } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignText, publishedText } from '../language/foreign-text.js';
import { safeUrl } from '../load/safe-url.js';

/**
 * The quiet end of a card: note, source and date, `reuse` with downloads and what can be shared, method; `said` is the
 * language that its heading names.
 */
export function about(dataset: Dataset, reuse: TemplateResult, language: Language, said: string): TemplateResult {
  const own = dataset.extension.teilhabe;
  const source = sourceLine(dataset, language);
  const note = own?.note && publishedText(own.note, language, said);
  return html`<div class="about" part="about">
    ${note ? html`<p class="note" part="note">${note}</p>` : nothing} ${source ? html`<p>${source}</p>` : nothing}
    ${reuse} ${own ? method(dataset, own.sources, language, said) : nothing}
  </div>`;
}

function method(dataset: Dataset, sources: readonly Source[], language: Language, said: string): TemplateResult {
  return html`<details class="method" part="method">
    <summary>${say(language, 'ui.method')}</summary>
    ${methodSentences(dataset, language).map((sentence) => html`<p>${foreignText(sentence, language, said)}</p>`)}
    ${sources.map((source) => html`<p>${named(source)}</p>`)}
  </details>`;
}

function named({ title, path, licence }: Source): TemplateResult {
  const url = safeUrl(path ?? '');
  return html`${url === null ? title : html`<a href=${url}>${title}</a>`}${licence ? `, ${licence}` : nothing}`;
}
