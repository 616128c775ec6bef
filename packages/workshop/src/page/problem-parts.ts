import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemLine, ShownColumn, ShownRow } from '../protocol.js';
import type { Words } from './words.js';

/** Problems as a list, errors first. */
export function problemList(
  words: Words,
  problems: readonly ProblemLine[],
  more: number,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div>
    <h3>${words.problems}</h3>
    <ul>
      ${problems.map(
        ({ severity, text }) =>
          html`<li class="problem"><b>${severity === 'error' ? words.error : words.warning}:</b> ${text}</li>`,
      )}
    </ul>
    ${more > 0 ? html`<p class="quiet">${words.more(String(more))}</p>` : nothing}
  </div>`;
}

/** Rows of the clerk's file, with the cells marked that a problem is about. */
export interface RowsTable {
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  readonly problems?: readonly ProblemLine[];
}

export function rowsTable(words: Words, { name, caption, columns, rows, problems = [] }: RowsTable): TemplateResult {
  const faulty = (row: number, heading: string) =>
    problems.some((problem) => problem.row === row && problem.field === heading);
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="caption-${name}">
    <table>
      <caption id="caption-${name}">
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number">${words.row}</th>
          ${columns.map(({ heading, type }) => html`<th scope="col">${heading}<br />${words.types[type]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ row, cells }) =>
            html`<tr>
              <th scope="row" class="number">${row}</th>
              ${columns.map(({ heading }, i) =>
                faulty(row, heading)
                  ? html`<td class="faulty" title=${words.error}>${cells[i]}</td>`
                  : html`<td>${cells[i]}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
