import type { Language } from '@teilhabe/charts';
import { dataTableMarkup, lines } from './data-table.js';
import { drawing, WIDTHS } from './figure.js';
import { foreignText } from './foreign-text.js';
import { html, type Markup } from './markup.js';
import type { Reading } from './reading.js';

/** The timeline or an instrument of the concept: sentence, drawing on wide pages, table, and what else it has. */
export function recordSection(id: string, reading: Reading, language: Language): Markup {
  const { title, finding, draw, table, tableFirst, parts, notes } = reading;
  const drawn = draw && html`<figure class="teilhabe-figure">${drawing('wide', draw(WIDTHS.wide))}</figure>`;
  return html`<section id="${id}">
    <h2>${foreignText(title, language)}</h2>
    <article class="teilhabe-card">
      <p class="teilhabe-finding">${finding}</p>
      ${!tableFirst && drawn} ${table && dataTableMarkup(table)} ${tableFirst && drawn} ${parts(3, 'index.json')}
      ${lines(notes)}
    </article>
  </section>`;
}
