import { say, toSvgString, type Language, type SvgNode, type TableModel } from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';
import { html, trusted, type Markup } from './markup.js';
import { datasetReading, type Reading } from './reading.js';
import { safeHref } from './safe-href.js';

/** Widths that a drawing is baked for; the style sheet shows the one that fits. */
export const WIDTHS = { narrow: 320, wide: 680 } as const;

/** A dataset as a card of the publication's page that needs no script: finding, drawing, table, method, source, downloads. */
export function datasetFigure(dataset: Dataset, language: Language, heading: Markup): Markup {
  const reading = datasetReading(dataset, language);
  const drawings = Object.entries(WIDTHS).map(([name, width]) => drawing(name, reading.draw(width)));
  return html`<article class="teilhabe-card">
    ${heading}
    <p class="teilhabe-finding">${reading.finding}</p>
    <figure class="teilhabe-figure">${drawings}</figure>
    ${details(reading, language)} ${lines(reading.notes)} ${downloads(reading, 'index.json')}
  </article>`;
}

/** The table and the method, each in a disclosure, so that a page of many figures stays short. */
export function details({ table, method }: Reading, language: Language): Markup {
  return html`<details class="teilhabe-details">
      <summary>${say(language, 'ui.table')}</summary>
      ${dataTableMarkup(table)}
    </details>
    ${
      method.length > 0 &&
      html`<details class="teilhabe-details">
        <summary>${say(language, 'ui.method')}</summary>
        ${method.map((sentence) => html`<p>${sentence}</p>`)}
      </details>`
    }`;
}

/** What stands quietly below a figure, a paragraph each; '' is left out. */
export function lines(texts: Reading['notes']): Markup {
  return html`${texts.filter((text) => text !== '').map((text) => html`<p class="teilhabe-source">${text}</p> `)}`;
}

/** Links to the published files, side by side, for a page that has the publication's index at `src`; null without files. */
export function downloads({ files }: Reading, src: string): Markup | null {
  const links = files.flatMap(({ href, text }) => {
    const address = safeHref(href, src);
    return address === '' ? [] : [html`<a href="${address}" download>${text}</a> `];
  });
  return links.length === 0 ? null : html`<p class="teilhabe-source">${links}</p>`;
}

/** A drawing under a class that says for which width it is made. */
export function drawing(name: string, node: SvgNode): Markup {
  return html`<div class="teilhabe-${name}">${trusted(toSvgString(node))}</div>`;
}

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
    <caption>
      ${caption}
    </caption>
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
