import {
  enoughFor,
  formatDate,
  INSTRUMENTS,
  languageName,
  say,
  textIn,
  textWithLanguage,
  type Language,
} from '@teilhabe/charts';
import { citation, type Area, type RecordsName } from '@teilhabe/core/publication';
import { areaSection } from './area-section.js';
import { foreignText } from './foreign-text.js';
import { linkedData } from './linked-data.js';
import { html, type Markup } from './markup.js';
import type { LoadedPublication } from './read-publication.js';
import { safeHref } from './safe-href.js';
import { instrumentReading, timelineReading } from './reading.js';
import { recordSection } from './record-section.js';

/** A page of the publication in one language, and where it lies. */
export interface PageVersion {
  readonly language: Language;
  readonly path: string;
}

/** The whole publication as one page without JavaScript: fields of action with their findings, figures and tables, then the timeline and the instruments. */
export function indexPage(
  publication: LoadedPublication,
  language: Language,
  versions: readonly PageVersion[],
): string {
  const { index } = publication;
  const { publisher, edition } = index.extension.teilhabe;
  const title = textIn(index.extension.teilhabe.title, language.tag);
  const filled = index.extension.teilhabe.areas.filter((area) => isFilled(area, publication));
  const page = html`<!doctype html>
    <html class="teilhabe-root" lang="${language.tag}" dir="${language.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="teilhabe.css" />
        ${linkedData(publication, language)}
      </head>
      <body class="teilhabe-page">
        <a class="teilhabe-skip" href="#content">${say(language, 'page.skip')}</a>
        <header>
          <h1>${foreignText(textWithLanguage(index.extension.teilhabe.title, language.tag), language)}</h1>
          <p class="teilhabe-source">
            ${say(language, 'ui.edition', { publisher, date: formatDate(language, edition) })}
          </p>
          ${languageLinks(language, versions)} ${areaLinks(filled, language)}
        </header>
        <main id="content">
          ${filled.map((area) => areaSection(area, publication, language))} ${recordSections(publication, language)}
        </main>
        ${footer(publication, language)}
      </body>
    </html> `;
  return page.text;
}

/** The timeline and every instrument of which the publication has records. */
function recordSections({ index, records, datasets }: LoadedPublication, language: Language): readonly Markup[] {
  const byAddress = new Map(datasets.map(({ item, dataset }) => [item.href, dataset]));
  const content = { records, about: index.extension.teilhabe, indicators: index.link.item, datasets: byAddress };
  const filled = (name: RecordsName) => (records[name]?.items.length ?? 0) > 0;
  const { items: events = [] } = records.timeline ?? {};
  return [
    ...(events.length > 0 ? [recordSection('timeline', timelineReading(events, language), language)] : []),
    ...INSTRUMENTS.filter((definition) => enoughFor(definition).some(filled)).map((definition) =>
      recordSection(definition.name, instrumentReading(definition, content, language), language),
    ),
  ];
}

function isFilled({ id }: Area, { index, records }: LoadedPublication): boolean {
  const { items: recommendations = [] } = records.recommendations ?? {};
  return index.link.item.some((item) => item.extension.area === id) || recommendations.some((item) => item.area === id);
}

function languageLinks(language: Language, versions: readonly PageVersion[]): Markup {
  const others = versions.filter((version) => version.language.tag !== language.tag);
  return html`<p class="teilhabe-source">
    ${others.map(({ language: other, path }) => {
      const { tag } = other;
      return html`<a href="${path}" lang="${tag}" hreflang="${tag}">${languageName(tag, other)}</a> `;
    })}
  </p>`;
}

function areaLinks(areas: readonly Area[], language: Language): Markup {
  const links = areas.map(({ id, title }) => {
    const text = textWithLanguage(title, language.tag);
    return html`<li><a href="#area-${id}">${id} ${foreignText(text, language, text.tag)}</a></li>`;
  });
  return html`<nav aria-label="${say(language, 'ui.areas')}">
    <ul class="teilhabe-areas">
      ${links}
    </ul>
  </nav>`;
}

function footer({ index }: LoadedPublication, language: Language): Markup {
  const { licence, note } = index.extension.teilhabe;
  const text = say(language, 'page.licence', { licence: licence.name });
  const href = safeHref(licence.path ?? '', '');
  return html`<footer>
    ${note && html`<p>${foreignText(textWithLanguage(note, language.tag), language)}</p>`}
    ${language.reviewedBy === '' && html`<p>${say(language, 'review.none')}</p>`}
    <p>${say(language, 'page.citation', { citation: citation(index.extension.teilhabe, language.tag) })}</p>
    <p>${href ? html`<a href="${href}" rel="license">${text}</a>` : text}</p>
  </footer>`;
}
