import type { TableModel } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A table inside a disclosure that is closed on screen and open in print.
 * Its region can be scrolled by keyboard when the table is wider than its place (see `ScrollRegions`).
 */
export function tableDisclosure(model: TableModel, summary: string, open: boolean): TemplateResult {
  return html`<details class="data" part="table" ?open=${open}>
    <summary>${summary}</summary>
    <div class="scroll" role="group" aria-labelledby="caption">${table(model)}</div>
    ${
      model.notes
        ? html`<ul class="notes" id="notes">
            ${model.notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
  </details>`;
}

function table({ caption, columns, rows, notes, headerLanguage }: TableModel): TemplateResult {
  const kind = (column: number) => (columns[column]?.numeric ? 'number' : '');
  return html`<table aria-describedby=${notes ? 'notes' : nothing}>
    <caption id="caption">
      <span>${caption}</span>
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label }, i) => html`<th scope="col" class=${kind(i)}>${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ header, cells }) =>
          html`<tr>
            <th scope="row" lang=${headerLanguage ?? nothing}>${header}</th>
            ${
              isOneWord(cells)
                ? html`<td colspan=${cells.length}>${cells[0]}</td>`
                : cells.map((cell, i) => html`<td class=${kind(i + 1)}>${cell}</td>`)
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Whether a row says the same words throughout, e.g. that it is confidential; numbers always have their own cells. */
function isOneWord(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell === cells[0]) && !/\d/.test(cells[0] ?? '');
}
