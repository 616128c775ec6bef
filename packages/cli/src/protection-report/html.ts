import { html, trusted, type Markup } from '../html/markup.js';
import { protectionReportStyles } from './protection-report-styles.js';
import type { ReportBlock, ReportDocument, ReportSection, ReportTable } from './report-document.js';
import { dataStyles, STYLES_ONLY } from '../html/report-page.js';

const STYLES = dataStyles(protectionReportStyles);

/** A report as one page that needs nothing else: no script, made for the screen and for paper. */
export function reportHtml({ language, kind, title, facts, warning, sections }: ReportDocument): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${STYLES_ONLY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${kind}: ${title}</title>
        <link rel="stylesheet" href="${STYLES}" />
      </head>
      <body>
        <header>
          <p class="kind-of-page">${kind}</p>
          <h1>${title}</h1>
          ${facts.map((fact) => html`<p class="fact">${fact}</p>`)}
          <p class="warning"><strong>${warning}</strong></p>
        </header>
        <main>${sections.map(section)}</main>
      </body>
    </html> `;
  return page.text;
}

function section({ id, heading, blocks }: ReportSection): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${blocks.map((part, i) => block(part, `${id}-${i + 1}`))}
  </section>`;
}

function block(part: ReportBlock, id: string): Markup {
  switch (part.kind) {
    case 'paragraph':
      return html`<p>${part.text}</p>`;
    case 'list':
      return html`<ul>
        ${part.items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    case 'table':
      return table(part, id);
    case 'signatures':
      return html`<div class="signatures">
        ${part.lines.map(
          (line) =>
            html`<div class="signature">
              <p>${line}</p>
              <p class="line">${part.place}</p>
              <p class="line">${part.name}</p>
            </div>`,
        )}
      </div>`;
  }
}

/** A table that is wider than the page scrolls by itself, by keyboard too. */
function table({ caption, columns, rows, total }: ReportTable, id: string): Markup {
  const numeric = (i: number) => (columns[i]?.numeric ? trusted(' class="numeric"') : null);
  const cells = ([header = '', ...others]: readonly string[]) =>
    html`<tr>
      <th scope="row">${header}</th>
      ${others.map((cell, i) => html`<td${numeric(i + 1)}>${cell}</td>`)}
    </tr>`;
  return html`<h3 id="${id}">${caption}</h3>
    <div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
      <table aria-labelledby="${id}">
        <thead>
          <tr>
            ${columns.map(({ header }, i) => html`<th scope="col" ${numeric(i)}>${header}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(cells)}
        </tbody>
        ${
          total &&
          html`<tfoot>
            ${cells(total)}
          </tfoot>`
        }
      </table>
    </div>`;
}
