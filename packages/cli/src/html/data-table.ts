import type { TableModel } from '@teilhabe/charts';
import { html, type Markup } from './markup.js';
import type { Reading } from './reading.js';

/** A table model as a real table that can be scrolled by keyboard where it is wider than its place, and its notes. */
export function dataTableMarkup(model: TableModel): Markup {
  return html`<div class="teilhabe-scroll" tabindex="0" role="region" aria-label="${model.caption}">
      ${tableMarkup(model)}
    </div>
    ${lines(model.notes ?? [])}`;
}

/** A table model as a real table, with caption and scopes. */
export function tableMarkup({ caption, columns, rows, headerLanguage }: TableModel): Markup {
  const kind = (column: number) => columns[column]?.numeric && html` class="number"`;
  const language = headerLanguage !== undefined && html` lang="${headerLanguage}"`;
  return html`<table class="teilhabe-table">
    ${
      caption !== '' &&
      html`<caption>
        ${caption}
      </caption>`
    }
    <thead>
      <tr>
        ${columns.map(({ label }, i) => html`<th scope="col" ${kind(i)}>${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row" ${language}>${row.header}</th>
            ${row.cells.map((cell, i) => html`<td${kind(i + 1)}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What stands quietly below a figure, a paragraph each; '' is left out. */
export function lines(texts: Reading['notes']): Markup {
  return html`${texts.filter((text) => text !== '').map((text) => html`<p class="teilhabe-source">${text}</p> `)}`;
}
