import type { TableModel, TableRow } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';

/** The selection that a table shares with the chart of the same data. */
export interface RowCursor {
  /** Whether a row holds what is being read. */
  readonly isRead: (row: TableRow) => boolean;
  /** A pointer is on a row, or on none. */
  readonly point: (row: TableRow | null) => void;
}

/**
 * A table inside a disclosure that is closed on screen and open in print.
 * Its region can be scrolled by keyboard when the table is wider than its place (see `ScrollRegions`).
 */
export function tableDisclosure(model: TableModel, summary: string, open: boolean, cursor: RowCursor): TemplateResult {
  return html`<details class="data" part="table" ?open=${open}>
    <summary>${summary}</summary>
    <div class="scroll" role="group" aria-labelledby="caption">${table(model, cursor)}</div>
    ${
      model.notes
        ? html`<ul class="notes" id="notes">
            ${model.notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
  </details>`;
}

function table({ caption, columns, rows, notes, headerLanguage }: TableModel, cursor: RowCursor): TemplateResult {
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
    <tbody @pointerleave=${() => cursor.point(null)}>
      ${rows.map((row) => {
        const { header, cells } = row;
        const point = () => cursor.point(row);
        return html`<tr class=${cursor.isRead(row) ? 'read' : nothing} @pointerenter=${point} @click=${point}>
          <th scope="row" lang=${headerLanguage ?? nothing}>${header}</th>
          ${
            isOneWord(cells)
              ? html`<td colspan=${cells.length}>${cells[0]}</td>`
              : cells.map((cell, i) => html`<td class=${kind(i + 1)}>${cell}</td>`)
          }
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Whether a row says the same words throughout, e.g. that it is confidential; numbers always have their own cells. */
function isOneWord(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell === cells[0]) && !/\d/.test(cells[0] ?? '');
}
