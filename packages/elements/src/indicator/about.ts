import { say, sourceLine, type Language } from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { publishedText } from '../language/foreign-text.js';

/** What the quiet end of a card has inside: downloads and what can be shared, and how the indicator is measured. */
export interface Ending {
  readonly reuse: TemplateResult;
  readonly method: TemplateResult | typeof nothing;
}

/** The quiet end of a card: note, source and date, downloads, method; `said` is the language that its heading names. */
export function about(dataset: Dataset, { reuse, method }: Ending, language: Language, said: string): TemplateResult {
  const own = dataset.extension.teilhabe;
  const source = sourceLine(dataset, language);
  const note = own?.note && publishedText(own.note, language, said);
  return html`<div class="about" part="about">
    ${note ? html`<p class="note" part="note">${note}</p>` : nothing} ${source ? html`<p>${source}</p>` : nothing}
    ${reuse}
    ${
      own
        ? html`<details class="method" part="method">
            <summary>${say(language, 'ui.method')}</summary>
            ${method}
          </details>`
        : nothing
    }
  </div>`;
}
