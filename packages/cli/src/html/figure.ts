import {
  chart,
  dataTable,
  draw,
  estimateText,
  finding,
  say,
  sourceLine,
  textWithLanguage,
  toSvgString,
  type Language,
  type SvgNode,
  type TableModel,
} from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';
import { foreignText } from './foreign-text.js';
import { html, trusted, type Markup } from './markup.js';
import { safeHref } from './safe-href.js';

/** Widths that a drawing is baked for; the style sheet shows the one that fits. */
export const WIDTHS = { narrow: 320, wide: 680 } as const;

/** A dataset as a figure that needs no script: finding, drawing, table, source, downloads. */
export function datasetFigure(dataset: Dataset, language: Language, heading: Markup): Markup {
  const extension = dataset.extension.teilhabe;
  const note = extension?.note;
  const drawings = Object.entries(WIDTHS).map(([name, width]) =>
    drawing(name, draw(chart(dataset, { width, language, measure: estimateText }))),
  );
  return html`<article class="teilhabe-card">
    ${heading}
    <p class="teilhabe-finding">${finding(dataset, language)}</p>
    <figure class="teilhabe-figure">${drawings}</figure>
    <details class="teilhabe-details">
      <summary>${say(language, 'ui.table')}</summary>
      ${dataTableMarkup(dataTable(dataset, language))}
    </details>
    <p class="teilhabe-source">
      ${sourceLine(dataset, language)}${note && html` · ${foreignText(textWithLanguage(note, language.tag), language)}`}
    </p>
    <p class="teilhabe-source">${downloads(extension?.csv ?? {}, language)}</p>
  </article>`;
}

/** Links to the CSV files, side by side. */
function downloads(csv: Readonly<Record<string, string>>, language: Language): Markup {
  const links = Object.entries(csv).map(([dialect, path]) => {
    const href = safeHref(path);
    return href === null ? null : html`<a href="${href}" download>${say(language, 'ui.csv', { dialect })}</a> `;
  });
  return html`${links}`;
}

/** A drawing under a class that says for which width it is made. */
export function drawing(name: string, node: SvgNode): Markup {
  return html`<div class="teilhabe-${name}">${trusted(toSvgString(node))}</div>`;
}

/** A table model as a real table. */
export function dataTableMarkup({ caption, columns, rows, notes = [] }: TableModel): Markup {
  return html`<div class="teilhabe-scroll" tabindex="0" role="region" aria-label="${caption}">
      <table class="teilhabe-table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col" ${column.numeric && html` class="number"`}>${column.label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.header}</th>
                ${row.cells.map((cell, i) => html`<td${columns[i + 1]?.numeric && html` class="number"`}>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${notes.map((note) => html`<p class="teilhabe-source">${note}</p>`)}`;
}
