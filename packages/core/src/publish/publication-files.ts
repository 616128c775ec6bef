import type { Monitor } from '../monitor/monitor.js';
import {
  citation,
  CONTRACT_VERSION,
  type Area,
  type Dataset,
  type IndexExtension,
  type IndexItem,
  type PublicationIndex,
} from '../publication.js';
import type { SafeSeries } from '../protect/safe-series.js';
import { geoFiles } from '../geo/geo-files.js';
import { publishedRecords } from '../records/published-records.js';
import { areasOf } from '../records/records.js';
import { contextOf } from './context.js';
import { csvFile, GERMAN_EXCEL, INTERNATIONAL } from './csv-file.js';
import { hashedName } from './content-hash.js';
import { stemOf } from './dataset-extension.js';
import { datasetJson } from './dataset-json.js';
import { titleOf } from './dataset-dimensions.js';
import { describedPublication } from '../open-data/described.js';
import { openDataFiles } from '../open-data/open-data-files.js';
import { publishedPackage } from './data-package-json.js';

/** One file of numbers, and the table that it was made of. */
export interface BuiltDataset {
  readonly stem: string;
  readonly series: SafeSeries;
  readonly table: SafeSeries['tables'][number];
  readonly dataset: Dataset;
}

/** Every table of the protected series as a dataset. */
export function builtDatasets(monitor: Monitor, safe: readonly SafeSeries[]): readonly BuiltDataset[] {
  const tables = safe.flatMap((series) => series.tables.map((table) => ({ series, table })));
  return tables.map(({ series, table }) => ({
    stem: stemOf(series, table),
    series,
    table,
    dataset: datasetJson(series, table, contextOf(series.indicator, monitor)),
  }));
}

/** The files of a publication by path, the index last. */
export function filesOf(monitor: Monitor, datasets: readonly BuiltDataset[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const addJson = (path: string, value: unknown) => {
    const content = `${JSON.stringify(value)}\n`;
    files.set(path, content);
    return content;
  };
  const addWithHash = (path: string, value: unknown) => {
    const content = addJson(path, value);
    const name = hashedName(path, content);
    files.set(name, content);
    return name;
  };
  const items = datasets.map((built) => itemOf(built, addWithHash(`indicators/${built.stem}.json`, built.dataset)));
  for (const { stem, dataset } of datasets) {
    files.set(`csv/${stem}.csv`, csvFile(dataset, GERMAN_EXCEL));
    files.set(`csv/${stem}.en.csv`, csvFile(dataset, INTERNATIONAL));
  }
  const published = publishedRecords(monitor);
  const records = Object.fromEntries(
    published.map(([name, value]) => [name, addWithHash(`records/${name}.json`, value)] as const),
  );
  const geo = Object.fromEntries(
    [...geoFiles(monitor)].map(
      ([dimension, value]) => [dimension, addWithHash(`geo/${dimension}.json`, value)] as const,
    ),
  );
  addJson('datapackage.json', publishedPackage(monitor, datasets));
  const areas = areasOf(monitor).map((area) => withCounts(area, published));
  const index = indexOf(monitor, items, { areas, records, geo });
  for (const [path, content] of openDataOf(monitor, index, datasets)) files.set(path, content);
  addJson('index.json', index);
  return files;
}

function openDataOf(monitor: Monitor, { extension }: PublicationIndex, datasets: readonly BuiltDataset[]) {
  const tables = datasets.map(({ stem, dataset, series, table }) => {
    return { stem, dataset, title: titleOf(series, table), indicator: series.indicator };
  });
  return openDataFiles(describedPublication(monitor, extension.teilhabe, tables));
}

/** The field of action with how many records of each name it has. */
function withCounts(area: Area, published: ReturnType<typeof publishedRecords>): Area {
  const counts = published.map(
    ([name, { items }]) => [name, items.filter((item) => item['area'] === area.id).length] as const,
  );
  const records = Object.fromEntries(counts.filter(([, count]) => count > 0));
  return Object.keys(records).length === 0 ? area : { ...area, records };
}

function itemOf({ series, table, dataset }: BuiltDataset, href: string): IndexItem {
  const { indicator, periods } = series;
  return {
    class: 'dataset',
    href,
    label: dataset.label,
    extension: {
      id: indicator.id,
      area: indicator.area,
      title: indicator.title,
      ...(table.breakdown ? { breakdown: table.breakdown.id, breakdownTitle: table.breakdown.title } : {}),
      latest: periods.at(-1)?.edtf ?? '',
    },
  };
}

function indexOf(
  { dataPackage }: Monitor,
  items: readonly IndexItem[],
  { areas, records, geo }: Pick<IndexExtension, 'areas' | 'records' | 'geo'>,
): PublicationIndex {
  const languages = dataPackage['teilhabe:languages'] ?? ['de'];
  const title = dataPackage['teilhabe:title'] ?? { [languages[0]!]: dataPackage.title };
  const [licence] = dataPackage.licenses ?? [];
  const note = dataPackage['teilhabe:note'];
  const about: IndexExtension = {
    version: CONTRACT_VERSION,
    edition: dataPackage.created.slice(0, 10),
    title,
    publisher: dataPackage.contributors?.[0]?.title ?? dataPackage.title,
    licence: { name: licence?.name ?? licence?.title ?? '', ...(licence?.path ? { path: licence.path } : {}) },
    updated: dataPackage.created,
    languages,
    areas,
    records,
    geo,
    ...(dataPackage.homepage ? { homepage: folderAddress(dataPackage.homepage) } : {}),
    ...(note ? { note } : {}),
  };
  const cited = Object.fromEntries(languages.map((language) => [language, citation(about, language)]));
  return {
    version: '2.0',
    class: 'collection',
    label: dataPackage.title,
    updated: dataPackage.created,
    link: { item: items },
    extension: { teilhabe: { ...about, citation: cited } },
  };
}

/** The folder in which a publication lies, with a slash at its end: what stands behind the path is left out. */
function folderAddress(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/\/index\.(json|html)$/, '')
    .replace(/\/*$/, '/');
}
