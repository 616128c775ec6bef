import type { TableModel } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { keysAt } from './keys-at.js';
import type { ReadCursor } from './read-cursor.js';
import { hovering, tapping } from './pointer.js';

/**
 * A table, and its notes; `name` tells it from others of the same element. Its region can be scrolled by keyboard when the
 * table is wider than its place (see `ScrollRegions`).
 */
export function tableRegion(model: TableModel, cursor?: ReadCursor, name = ''): TemplateResult {
  return html`<div class="scroll" role="group" aria-labelledby="caption${name}">${table(model, cursor, name)}</div>
    ${
      model.notes
        ? html`<ul class="notes" id="notes${name}">
            ${model.notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }`;
}

function table(
  { caption, columns, rows, notes, headerLanguage, apart = false }: TableModel,
  cursor: ReadCursor | undefined,
  name: string,
): TemplateResult {
  const kind = (column: number) => (columns[column]?.numeric ? 'number' : '');
  const point = (target: EventTarget | null) => cursor?.point(keysAt(rows, target));
  return html`<table aria-describedby=${notes ? `notes${name}` : nothing}>
    <caption id="caption${name}">
      <span>${caption}</span>
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label }, i) => html`<th scope="col" class=${kind(i)}>${label}</th>`)}
      </tr>
    </thead>
    <tbody
      @pointerover=${hovering(point)}
      @pointerleave=${hovering(() => cursor?.point([]))}
      @pointerup=${tapping(point)}
    >
      ${rows.map(({ header, cells, keys = [], cellKeys = [] }) => {
        const isRead = cursor?.isRead(keys) ?? false;
        const isReadByCell = cursor?.isRead(cellKeys) ?? false;
        return html`<tr class=${isRead ? 'read' : nothing}>
          <th scope="row" lang=${headerLanguage ?? nothing} aria-current=${isRead && !isReadByCell ? 'true' : nothing}>
            ${header}
          </th>
          ${
            !apart && isOneWord(cells)
              ? html`<td colspan=${cells.length}>${cells[0]}</td>`
              : cells.map((cell, i) => dataCell(cell, kind(i + 1), cursor?.isRead(cellKeys.slice(i, i + 1)) ?? false))
          }
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function dataCell(text: string, kind: string, isRead: boolean): TemplateResult {
  return html`<td class="${kind} ${isRead ? 'read' : ''}" aria-current=${isRead ? 'true' : nothing}>${text}</td>`;
}

/** Whether a row says the same words throughout, e.g. that it is confidential; numbers always have their own cells. */
function isOneWord(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell === cells[0]) && !/\d/.test(cells[0] ?? '');
}
