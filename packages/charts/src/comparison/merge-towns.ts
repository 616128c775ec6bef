import {
  observations,
  type Dataset,
  type DatasetExtension,
  type Dimension,
  type Observation,
  type ReferenceBand,
  type Source,
  type Status,
} from '@teilhabe/core/publication';
import { categoryLabel, datasetLabel, dimensionLabel } from '../data/labels.js';
import { timeDimension, type PeriodPoint } from '../data/periods.js';
import type { Language } from '../words/language.js';
import { say } from '../words/say.js';
import type { Group, Town } from './town.js';

/** The measures of a comparison, as far as the chosen town has them. */
const COMPARED = ['value', 'lower', 'upper', 'count', 'base'] as const;

/** The dimension of a comparison whose categories are the towns. */
export const TOWN = 'town';

/** What a comparison is made of: comparable towns in the order of their names, among them the chosen one, and shared periods. */
export interface Merged {
  readonly own: Town;
  readonly towns: readonly Town[];
  readonly periods: readonly PeriodPoint[];
  readonly group: Group | null;
  readonly band: ReferenceBand | null;
}

/** The numbers of several towns as one dataset, broken down by town; what a town has not published is missing there. */
export function mergeTowns({ own, towns, periods, group, band }: Merged, language: Language): Dataset {
  const metric = own.dataset.role.metric?.[0];
  const theirs = metric === undefined ? ['value'] : own.dataset.dimension[metric]!.category.index;
  const measures = COMPARED.filter((measure) => theirs.includes(measure));
  const cells = periods.flatMap(({ code }) => towns.map((town) => observationOf(town, code, group)));
  const status: Record<string, Status> = {};
  const reasons: Record<string, string> = {};
  const decimals: Record<string, number> = {};
  const value = cells.flatMap((cell, i) =>
    measures.map((measure, k) => {
      const place = i * measures.length + k;
      const found = cell?.status ?? (cell === undefined ? 'M' : null);
      if (found !== null) status[place] = found;
      if (cell?.reason) reasons[place] = cell.reason;
      const limited = cell?.decimals?.[measure];
      if (limited !== undefined) decimals[place] = limited;
      return cell?.measures[measure] ?? null;
    }),
  );
  return {
    version: '2.0',
    class: 'dataset',
    label: datasetLabel(own.dataset, language.tag),
    id: ['period', TOWN, 'measure'],
    size: [periods.length, towns.length, measures.length],
    role: { time: ['period'], metric: ['measure'] },
    dimension: {
      period: { ...timeOf(own, language), category: categoriesOf(periods.map(({ code, text }) => [code, text])) },
      [TOWN]: {
        label: say(language, 'comparison.town'),
        category: categoriesOf(towns.map(({ key, name }) => [key, name])),
      },
      measure: measureOf(own, measures, language),
    },
    value,
    status,
    extension: {
      teilhabe: { ...extensionOf(own, towns, language), reasons, decimals, bands: band === null ? [] : [band] },
    },
  };
}

function observationOf({ dataset }: Town, period: string, group: Group | null): Observation | undefined {
  const time = timeDimension(dataset);
  return observations(dataset).find(
    ({ at }) =>
      (time === undefined || at[time] === period) && (group === null || at[group.breakdown] === group.category),
  );
}

function timeOf({ dataset }: Town, language: Language): Pick<Dataset['dimension'][string], 'label' | 'extension'> {
  const time = dataset.dimension[timeDimension(dataset) ?? ''];
  return {
    label: dimensionLabel(dataset, timeDimension(dataset) ?? '', language.tag),
    ...(time?.extension ? { extension: time.extension } : {}),
  };
}

function measureOf({ dataset }: Town, measures: readonly string[], { tag }: Language): Dimension {
  const metric = dataset.role.metric?.[0] ?? '';
  const unit = dataset.dimension[metric]?.category.unit ?? {};
  return {
    label: dimensionLabel(dataset, metric, tag),
    category: { ...categoriesOf(measures.map((code) => [code, measureLabel(dataset, metric, code, tag)])), unit },
  };
}

function measureLabel(dataset: Dataset, metric: string, code: string, tag: string): string {
  return metric === '' ? code : categoryLabel(dataset, metric, code, tag);
}

function categoriesOf(entries: readonly (readonly [string, string])[]) {
  return { index: entries.map(([code]) => code), label: Object.fromEntries(entries) };
}

/** The chosen town's description, without what is not about all towns. */
function extensionOf({ dataset }: Town, towns: readonly Town[], language: Language): DatasetExtension {
  const own = dataset.extension.teilhabe;
  return {
    version: own?.version ?? '1.0',
    id: own?.id ?? '',
    area: own?.area ?? '',
    measureType: own?.measureType ?? 'proportion',
    breakdown: [TOWN],
    definition: own?.definition ?? { [language.tag]: '' },
    direction: 0,
    sentences: {},
    targets: [],
    breaks: [],
    sources: towns.flatMap(sourceOf),
    methodNotes: [],
    reasons: {},
    labels: {},
    csv: {},
  };
}

/** What a town names, in one source: its name before, the newest day behind. */
function sourceOf({ name, dataset }: Town): readonly Source[] {
  const sources = dataset.extension.teilhabe?.sources ?? (dataset.source ? [{ title: dataset.source }] : []);
  const date = sources
    .flatMap((source) => source.date ?? [])
    .sort()
    .at(-1);
  const titles = [...new Set(sources.map(({ title }) => title))].join(', ');
  return titles === '' ? [] : [{ title: `${name}: ${titles}`, ...(date === undefined ? {} : { date }) }];
}
