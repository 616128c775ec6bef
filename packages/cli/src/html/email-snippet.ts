/* eslint-disable no-restricted-syntax -- a message has no policy and no style sheet: e-mail clients keep inline styles only */
import type { Language, TableModel } from '@teilhabe/charts';
import { html, type Markup } from './markup.js';
import type { Reading } from './reading.js';
import { safeHref } from './safe-href.js';

/** Above 102 kB Gmail cuts a message off; the rest of it needs room as well. */
const MOST_BYTES = 90_000;
const WIDTH = 600;

const TEXT = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1c2126;margin:0 0 16px';
const QUIET = 'font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:20px;color:#5b646d;margin:0 0 8px';
const HEADING = 'font-family:Arial,Helvetica,sans-serif;font-size:22px;line-height:28px;color:#1c2126;margin:0 0 12px';
const CELL =
  'font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:20px;color:#1c2126;padding:4px 8px;border-bottom:1px solid #d5d9dd';

/** What a message needs to know beyond the figure. */
export interface EmailOptions {
  readonly language: Language;
  /** The absolute address of a picture; '' for none. */
  readonly image: string;
  /** The absolute address of the publication's index; '' for none. */
  readonly src: string;
  /** What the picture says, for those who do not see it, which are many: clients load pictures on request. */
  readonly alt: string;
}

/**
 * A figure for newsletters: tables and inline styles only, no drawing, script, form or style sheet, which e-mail clients
 * strip. The sentence and the numbers stand as text, the chart as a picture by its address. A table that would make the
 * message too long is left out, with what stands in the publication.
 */
export function emailSnippet(reading: Reading, options: EmailOptions): string {
  const whole = fragment(reading, options, reading.table && dataTable(reading.table));
  return Buffer.byteLength(whole) <= MOST_BYTES ? whole : fragment(reading, options, null);
}

function fragment(reading: Reading, { language, image, src, alt }: EmailOptions, table: Markup | null): string {
  const { title, finding, notes } = reading;
  const href = safeHref(src.replace(/index\.json$/, ''), '');
  const picture =
    image !== '' &&
    html`<img
      src="${image}"
      alt="${alt}"
      width="${WIDTH}"
      border="0"
      style="display:block;width:100%;max-width:${WIDTH}px;height:auto;margin:0 0 16px"
    />`;
  const quiet = notes.filter((note) => note !== '').map((note) => html`<p style="${QUIET}">${note}</p>`);
  const link = src !== '' && href && html`<p style="${QUIET}"><a href="${href}" style="color:#1466b8">${href}</a></p>`;
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    lang="${language.tag}"
    dir="${language.direction}"
  >
    <tr>
      <td align="center">
        <table
          role="presentation"
          width="${WIDTH}"
          cellpadding="0"
          cellspacing="0"
          border="0"
          style="width:100%;max-width:${WIDTH}px"
        >
          <tr>
            <td style="padding:16px;text-align:start">
              <h2 style="${HEADING}">${title.text}</h2>
              <p style="${TEXT}">${finding}</p>
              ${picture}${table}${quiet}${link}
            </td>
          </tr>
        </table>
      </td>
    </tr>
  </table>`.text;
}

function dataTable({ caption, columns, rows }: TableModel): Markup {
  const aligned = (i: number) => `${CELL};text-align:${columns[i]?.numeric ? 'right' : 'left'}`;
  return html`<table
    cellpadding="0"
    cellspacing="0"
    border="0"
    width="100%"
    style="border-collapse:collapse;margin:0 0 16px"
  >
    <caption style="${QUIET};text-align:left">
      ${caption}
    </caption>
    <tr>
      ${columns.map(({ label }, i) => html`<th scope="col" style="${aligned(i)}">${label}</th>`)}
    </tr>
    ${rows.map(
      (row) =>
        html`<tr>
          <th scope="row" style="${CELL};text-align:left;font-weight:normal">${row.header}</th>
          ${row.cells.map((cell, i) => html`<td style="${aligned(i + 1)}">${cell}</td>`)}
        </tr>`,
    )}
  </table>`;
}
