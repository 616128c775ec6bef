import { formatDate, say, type Language, type TableModel } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { saveText } from '../parts/save-text.js';
import type { TimelineData } from './read-timeline.js';
import { tableCsv } from './timeline-csv.js';

/** The two CSV dialects: what separates cells, and the name of the file. */
const DIALECTS = {
  de: { delimiter: ';', name: 'timeline.csv' },
  en: { delimiter: ',', name: 'timeline.en.csv' },
} as const;

/** The quiet end of a timeline: where its entries come from, as of when, and its table as CSV. */
export function timelineAbout(data: TimelineData, model: TableModel, language: Language): TemplateResult {
  const source = sourceOf(data, language);
  const order = language.tag === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const);
  const save = ({ delimiter, name }: (typeof DIALECTS)['de' | 'en']) => saveText(tableCsv(model, delimiter), name);
  return html`<div class="about" part="about">
    ${source ? html`<p>${source}</p>` : nothing}
    <ul class="downloads" aria-label=${say(language, 'ui.download')}>
      ${order.map(
        (dialect) =>
          html`<li>
            <button type="button" class="link" @click=${() => save(DIALECTS[dialect])}>
              ${say(language, 'ui.csv', { dialect })}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function sourceOf({ items, edition }: TimelineData, language: Language): string {
  const sources = [...new Set(items.flatMap((item) => item.source ?? []))].join('; ');
  return [
    ...(sources ? [say(language, 'source.name', { source: sources })] : []),
    ...(edition === undefined ? [] : [say(language, 'source.date', { date: formatDate(language, edition) })]),
  ].join(', ');
}
