import { say, toSvgString, type Language, type SvgNode } from '@teilhabe/charts';
import type { Geo, Dataset } from '@teilhabe/core/publication';
import { dataTableMarkup, lines } from './data-table.js';
import { mapReading } from './map-reading.js';
import { html, trusted, type Markup } from './markup.js';
import { datasetReading, type Reading } from './reading.js';
import { safeHref } from './safe-href.js';

/** Widths that a drawing is baked for; the style sheet shows the one that fits. */
export const WIDTHS = { narrow: 320, wide: 680 } as const;

/**
 * A dataset as a card of the publication's page that needs no script: finding, drawing, the map where there is one, table,
 * method, source, downloads.
 */
export function datasetFigure(dataset: Dataset, geo: Geo | null, language: Language, heading: Markup): Markup {
  const reading = datasetReading(dataset, language);
  const onMap = geo && mapReading(dataset, geo, language);
  const shown = onMap ?? reading;
  return html`<article class="teilhabe-card">
    ${heading}
    <p class="teilhabe-finding">${reading.finding}</p>
    ${drawings(reading)} ${onMap && drawings(onMap)} ${tableDetails(shown, language)} ${methodDetails(shown, language)}
    ${lines(shown.notes)} ${downloads(shown, 'index.json')}
  </article>`;
}

/** The drawing for narrow and for wide pages; null where nothing is drawn. */
function drawings({ draw }: Reading): Markup | null {
  if (draw === null) return null;
  return html`<figure class="teilhabe-figure">
    ${Object.entries(WIDTHS).map(([name, width]) => drawing(name, draw(width)))}
  </figure>`;
}

/** The table in a disclosure, so that a page of many figures stays short; open where it is read first. */
export function tableDetails({ table, tableFirst }: Reading, language: Language): Markup | null {
  return (
    table &&
    html`<details class="teilhabe-details" ${tableFirst && 'open'}>
      <summary>${say(language, 'ui.table')}</summary>
      ${dataTableMarkup(table)}
    </details>`
  );
}

/** How it is measured, in a disclosure. */
export function methodDetails({ method }: Reading, language: Language): Markup | null {
  if (method.length === 0) return null;
  return html`<details class="teilhabe-details">
    <summary>${say(language, 'ui.method')}</summary>
    ${method.map((sentence) => html`<p>${sentence}</p>`)}
  </details>`;
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
