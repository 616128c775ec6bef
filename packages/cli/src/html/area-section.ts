import { datasetTitle, say, textWithLanguage, type Language } from '@teilhabe/charts';
import type { Area, RecommendationItem } from '@teilhabe/core/publication';
import { datasetFigure } from './figure.js';
import { foreignText } from './foreign-text.js';
import { html, type Markup } from './markup.js';
import type { LoadedPublication } from './read-publication.js';

/** A field of action: its indicators as figures, and its recommendations. */
export function areaSection(area: Area, { datasets, records }: LoadedPublication, language: Language): Markup {
  const own = datasets.filter(({ item }) => item.extension.area === area.id);
  const figures = own.map(({ dataset, geo }) =>
    datasetFigure(dataset, geo, language, html`<h3>${foreignText(datasetTitle(dataset, language.tag), language)}</h3>`),
  );
  return html`<section id="area-${area.id}">
    <h2>
      <span class="teilhabe-number">${area.id}</span>
      ${foreignText(textWithLanguage(area.title, language.tag), language)}
    </h2>
    ${figures}
    ${recommendationList(
      (records.recommendations?.items ?? []).filter((item) => item.area === area.id),
      language,
    )}
  </section>`;
}

function recommendationList(items: readonly RecommendationItem[], language: Language): Markup | null {
  if (items.length === 0) return null;
  const list = (horizon: 'short' | 'long') => {
    const some = items.filter((item) => item.horizon === horizon);
    return (
      some.length > 0 &&
      html`<h4>${say(language, 'page.horizon', { horizon })}</h4>
        <ul>
          ${some.map((item) => html`<li>${foreignText(textWithLanguage(item.title, language.tag), language)}</li>`)}
        </ul>`
    );
  };
  return html`<div class="teilhabe-card">
    <h3>${say(language, 'page.recommendations')}</h3>
    ${list('short')}${list('long')}
  </div>`;
}
