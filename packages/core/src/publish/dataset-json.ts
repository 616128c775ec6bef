import type { Dataset } from '../publication.js';
import type { SafeSeries, SafeTable } from '../protect/safe-series.js';
import { cells } from './dataset-cells.js';
import { dimensionJson, dimensionsOf, measureJson, titleOf } from './dataset-dimensions.js';
import { extensionOf, type DatasetContext } from './dataset-extension.js';
import { measuresOf } from './measures-of.js';
import { inLanguage } from './words.js';

/** One table of a protected series as a JSON-stat 2.0 dataset, its numbers rounded as they are shown. */
export function datasetJson(series: SafeSeries, table: SafeTable, context: DatasetContext): Dataset {
  const [language = 'de', ...others] = context.languages;
  const dimensions = dimensionsOf(series, table);
  const measures = measuresOf(series, table);
  const geo = dimensions.map(({ id }) => id).filter((id) => context.geo.includes(id));
  const size = [...dimensions.map(({ categories }) => categories.length), measures.length];
  return {
    version: '2.0',
    class: 'dataset',
    label: inLanguage(titleOf(series, table), language),
    source: context.sources.map((source) => source.title).join('; '),
    updated: context.updated,
    id: [...dimensions.map(({ id }) => id), 'measure'],
    size,
    role: { time: ['period'], ...(geo.length > 0 ? { geo } : {}), metric: ['measure'] },
    dimension: Object.fromEntries([
      ...dimensions.map((dimension) => [dimension.id, dimensionJson(dimension, series, language)] as const),
      ['measure', measureJson(series, measures, language)] as const,
    ]),
    ...cells(series, table, measures),
    extension: { teilhabe: extensionOf(series, table, dimensions, measures, others, context) },
  };
}
