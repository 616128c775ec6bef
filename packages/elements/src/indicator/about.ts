import { methodSentences, say, sourceLine, textIn, type Language } from '@teilhabe/charts';
import type { Dataset, Source } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../load/safe-url.js';

/** The quiet end of a card: note, source and date, `reuse` with downloads and what can be shared, method. */
export function about(dataset: Dataset, reuse: TemplateResult, language: Language): TemplateResult {
  const own = dataset.extension.teilhabe;
  const source = sourceLine(dataset, language);
  return html`<div class="about" part="about">
    ${own?.note ? html`<p class="note" part="note">${textIn(own.note, language.tag)}</p>` : nothing}
    ${source ? html`<p>${source}</p>` : nothing} ${reuse} ${own ? method(dataset, own.sources, language) : nothing}
  </div>`;
}

function method(dataset: Dataset, sources: readonly Source[], language: Language): TemplateResult {
  return html`<details class="method" part="method">
    <summary>${say(language, 'ui.method')}</summary>
    ${methodSentences(dataset, language).map((sentence) => html`<p>${sentence}</p>`)}
    ${sources.map((source) => html`<p>${named(source)}</p>`)}
  </details>`;
}

function named({ title, path, licence }: Source): TemplateResult {
  const url = safeUrl(path ?? '');
  return html`${url === null ? title : html`<a href=${url}>${title}</a>`}${licence ? `, ${licence}` : nothing}`;
}
