import { formatDate, say, toSvgString, type TableModel } from '@teilhabe/charts';
import { tableMarkup } from '../../html/data-table.js';
import { WIDTHS } from '../../html/figure.js';
import { html, trusted, type Markup } from '../../html/markup.js';
import { Phrase } from '../../html/phrase.js';
import { dataStyles, STYLES_ONLY } from '../../html/report-page.js';
import type { ReportBlock, ReportDocument } from '../report-document.js';
import { silentDrawing } from './silent-drawing.js';
import { reportStyles } from './report-styles.js';

const STYLES = dataStyles(reportStyles);

/** A report as one page that needs nothing else: no script, no request; made for the screen and for paper. */
export function reportPage({ language, title, publisher, edition, blocks }: ReportDocument): string {
  const page = html`<!doctype html>
    <html lang="${language.tag}" dir="${language.direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${STYLES_ONLY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${STYLES}" />
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="edition">${say(language, 'ui.edition', { publisher, date: formatDate(language, edition) })}</p>
        </header>
        <main>${blocks.map(block)}</main>
      </body>
    </html> `;
  return `${page.text.trim()}\n`;
}

function block(part: ReportBlock): Markup {
  switch (part.kind) {
    case 'heading': {
      const tag = trusted(`h${part.level}`);
      return html`<${tag}>${new Phrase(part.words)}</${tag}>\n`;
    }
    case 'paragraph':
      return html`<p${tone(part.tone)}>${new Phrase(part.words)}</p>\n`;
    case 'list': {
      const tag = trusted(part.ordered ? 'ol' : 'ul');
      return html`<${tag}${tone(part.tone)}>${part.items.map((item) => html`<li>${new Phrase(item)}</li>`)}</${tag}>\n`;
    }
    case 'figure':
      return figure(part);
    case 'table':
      return table(part.table);
    case 'counts':
      return html`<dl>
        ${part.counts.map(
          ({ label, value }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl> `;
    case 'page-break':
      return html`<div class="page-break"></div> `;
  }
}

function tone(name: string): Markup | null {
  return name === 'text' ? null : html` class="${name}"`;
}

/** One picture for a screen reader, whose text says where its numbers are; drawn for wide and for narrow screens. */
function figure({ alt, draw, fitsNarrow }: Extract<ReportBlock, { readonly kind: 'figure' }>): Markup {
  const drawn = (name: 'wide' | 'narrow') =>
    html`<div class="${name}" role="img" aria-label="${alt}">
      ${trusted(toSvgString(silentDrawing(draw(WIDTHS[name]))))}
    </div>`;
  return html`<div class="drawing">${drawn('wide')}${fitsNarrow && drawn('narrow')}</div> `;
}

/** A table that is wider than the page scrolls by itself, by keyboard too. */
function table(model: TableModel): Markup {
  const name = model.caption || model.columns.map(({ label }) => label).join(', ');
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0">${tableMarkup(model)}</div>
    ${(model.notes ?? []).map((note) => html`<p class="note">${note}</p> `)}`;
}
