import { say, sourceLine, textWithLanguage, type Language } from '@teilhabe/charts';
import type { DatasetExtension, Source } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignText } from '../language/foreign-text.js';
import { safeUrl } from '../load/safe-url.js';
import type { IndicatorData } from './indicator-data.js';

/** The quiet end of a card: note, source and date, downloads, method; `said` is the language that its heading names. */
export function about({ dataset, base }: IndicatorData, language: Language, said: string): TemplateResult {
  const own = dataset.extension.teilhabe;
  const source = sourceLine(dataset, language);
  return html`<div class="about" part="about">
    ${own?.note ? html`<p class="note" part="note">${foreignText(textWithLanguage(own.note, language.tag), language, said)}</p>` : nothing}
    ${source ? html`<p>${source}</p>` : nothing}
    ${own ? [downloads(own, base, language), method(own, language, said)] : nothing}
  </div>`;
}

function method(own: DatasetExtension, language: Language, said: string): TemplateResult {
  const aid = own.readingAid ? [own.readingAid] : [];
  const notes = [...aid, own.definition, ...own.methodNotes].map((texts) => textWithLanguage(texts, language.tag));
  const interval = own.level === undefined ? '' : say(language, 'ui.interval', { level: Math.round(own.level * 100) });
  const sentences = [...notes, { text: interval, tag: language.tag }].filter(({ text }) => text !== '');
  return html`<details class="method" part="method">
    <summary>${say(language, 'ui.method')}</summary>
    ${sentences.map((sentence) => html`<p>${foreignText(sentence, language, said)}</p>`)}
    ${own.sources.map((source) => html`<p>${named(source)}</p>`)}
  </details>`;
}

function named({ title, path, licence }: Source): TemplateResult {
  const url = safeUrl(path ?? '');
  return html`${url === null ? title : html`<a href=${url}>${title}</a>`}${licence ? `, ${licence}` : nothing}`;
}

/** Links to the CSV files, the dialect of the reader's language first. */
function downloads({ csv }: DatasetExtension, base: string, language: Language) {
  const dialects = language.tag === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const);
  const links = dialects.flatMap((dialect) => {
    const path = csv[dialect];
    const url = path === undefined ? null : safeUrl(path, base);
    return url === null ? [] : [html`<li><a href=${url} download>${say(language, 'ui.csv', { dialect })}</a></li>`];
  });
  if (links.length === 0) return nothing;
  return html`<ul class="downloads" aria-label=${say(language, 'ui.download')}>
    ${links}
  </ul>`;
}
