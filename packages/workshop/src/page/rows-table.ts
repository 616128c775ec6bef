import { html, type TemplateResult } from 'lit';
import type { ShownColumn, ShownRow } from '../protocol.js';
import type { Words } from './words.js';

/** Rows of the clerk's file, with the cells marked that a problem is about. */
export interface RowsTable {
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  /** The cells that a problem is about, as `row heading`. */
  readonly faulty?: readonly string[];
}

export function rowsTable(words: Words, { name, caption, columns, rows, faulty = [] }: RowsTable): TemplateResult {
  return html`<div class="scroll rows" role="group" tabindex="0" aria-labelledby="caption-${name}">
    <table>
      <caption id="caption-${name}">
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number">${words.row}</th>
          ${columns.map(
            ({ heading, type }) =>
              html`<th scope="col" class=${type}>${heading} <span class="type">${words.types[type]}</span></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ row, cells }) =>
            html`<tr>
              <th scope="row" class="number">${row}</th>
              ${columns.map(({ heading, type }, i) =>
                faulty.includes(`${row} ${heading}`)
                  ? html`<td class="faulty ${type}"><span class="unseen">${words.error}: </span>${cells[i]}</td>`
                  : html`<td class=${type}>${cells[i]}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
