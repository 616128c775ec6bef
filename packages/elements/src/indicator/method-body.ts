import { methodSentences, type Language } from '@teilhabe/charts';
import type { Source } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignText } from '../language/foreign-text.js';
import { safeUrl } from '../load/safe-url.js';
import type { IndicatorData } from './indicator-data.js';

/** How an indicator is measured and where from; `said` is the language that the card's heading names. */
export function methodBody({ dataset }: Pick<IndicatorData, 'dataset'>, language: Language, said: string): TemplateResult {
  const sources = dataset.extension.teilhabe?.sources ?? [];
  return html`${methodSentences(dataset, language).map((sentence) => html`<p>${foreignText(sentence, language, said)}</p>`)}
  ${sources.map((source) => html`<p>${named(source)}</p>`)}`;
}

function named({ title, path, licence }: Source): TemplateResult {
  const url = safeUrl(path ?? '');
  return html`${url === null ? title : html`<a href=${url}>${title}</a>`}${licence ? `, ${licence}` : nothing}`;
}
