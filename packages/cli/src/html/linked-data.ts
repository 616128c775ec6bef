import { citation, coveredTime, type Dataset, type IndexExtension, type IndexItem } from '@teilhabe/core/publication';
import { textIn, type Language } from '@teilhabe/charts';
import { trusted, type Markup } from './markup.js';
import type { LoadedPublication } from './read-publication.js';

/** What a parser of HTML could take for the end of the block, or for the beginning of another. */
const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/**
 * What search engines read of a page: the publication as a `DataCatalog` of schema.org with a `Dataset` for each indicator.
 * A data block is never executed, so that it stands in a page under any policy; no text in it can end it.
 */
export function linkedData(publication: LoadedPublication, language: Language): Markup {
  const json = JSON.stringify(catalogue(publication, language)).replace(/[<>&]/g, (sign) => ESCAPES[sign]!);
  return trusted(`<script type="application/ld+json">${json}</script>`);
}

function catalogue({ index, datasets }: LoadedPublication, { tag }: Language): object {
  const about = index.extension.teilhabe;
  const base = about.homepage ?? '';
  const ids = [...new Set(datasets.map(({ item }) => item.extension.id))];
  const note = about.note ? { description: textIn(about.note, tag) } : {};
  const whole = {
    '@id': `${base}index.html#catalog`,
    '@type': 'DataCatalog',
    name: textIn(about.title, tag),
    ...note,
    ...common(about, tag),
    creditText: citation(about, tag),
    dataset: ids.map((id) => ({ '@id': datasetId(base, id) })),
  };
  const parts = ids.map((id) =>
    datasetOf(
      datasets.filter(({ item }) => item.extension.id === id),
      about,
      tag,
    ),
  );
  return { '@context': 'https://schema.org', '@graph': [whole, ...parts] };
}

interface Table {
  readonly item: IndexItem;
  readonly dataset: Dataset;
}

/** An indicator: its total comes first, and all its files are its distributions. */
function datasetOf(tables: readonly Table[], about: IndexExtension, tag: string): object {
  const [{ item, dataset }] = tables as [Table];
  const { id, area, title } = item.extension;
  const base = about.homepage ?? '';
  const { definition, readingAid } = dataset.extension.teilhabe ?? {};
  const said = [definition, readingAid].flatMap((texts) => (texts ? [textIn(texts, tag)] : []));
  const field = about.areas.find((known) => known.id === area);
  return {
    '@id': datasetId(base, id),
    '@type': 'Dataset',
    identifier: id,
    name: textIn(title, tag),
    description: said.join(' ') || textIn(title, tag),
    ...(field ? { keywords: [textIn(field.title, tag)] } : {}),
    ...common(about, tag),
    ...temporal(tables),
    creditText: citation(about, tag, { title }),
    isAccessibleForFree: true,
    includedInDataCatalog: { '@id': `${base}index.html#catalog` },
    variableMeasured:
      dataset.dimension['measure']?.category.index.map((measure) => measureName(dataset, measure)) ?? [],
    distribution: tables.flatMap((table) => downloads(table, base)),
  };
}

function common({ publisher, licence, updated }: IndexExtension, tag: string): object {
  const organisation = { '@type': 'GovernmentOrganization', name: publisher };
  return {
    inLanguage: tag,
    creator: organisation,
    publisher: organisation,
    ...(licence.path || licence.name ? { license: licence.path ?? licence.name } : {}),
    dateModified: updated,
  };
}

/** `2013-01-01/2025-12-31`, two dots for an open end (ISO 8601-2). */
function temporal(tables: readonly Table[]): object {
  const time = coveredTime(tables.map(({ dataset }) => dataset));
  return time ? { temporalCoverage: `${time.start ?? '..'}/${time.end ?? '..'}` } : {};
}

function downloads({ item, dataset }: Table, base: string): readonly object[] {
  const csv = Object.entries(dataset.extension.teilhabe?.csv ?? {});
  return [
    { '@type': 'DataDownload', contentUrl: `${base}${item.href}`, encodingFormat: 'application/json' },
    ...csv.map(([language, path]) => ({
      '@type': 'DataDownload',
      contentUrl: `${base}${path}`,
      encodingFormat: 'text/csv',
      inLanguage: language,
    })),
  ];
}

function measureName({ dimension }: Dataset, measure: string): string {
  return dimension['measure']?.category.label[measure] ?? measure;
}

function datasetId(base: string, id: string): string {
  return `${base}index.html#${id}`;
}
