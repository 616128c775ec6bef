import type { Dataset } from '@teilhabe/core/publication';
import { finding } from '../words/finding.js';
import { datasetLabel } from '../data/labels.js';
import type { ChartModelBase, ChartOptions } from './model.js';

/** What every chart of a dataset has in common. */
export function baseOf(dataset: Dataset, options: ChartOptions): Omit<ChartModelBase, 'height' | 'marks'> {
  const { width, language, direction = language.direction, period } = options;
  return {
    width,
    direction,
    textDirection: language.direction,
    title: datasetLabel(dataset, language.tag),
    summary: finding(dataset, language, { detail: 'full', ...(period === undefined ? {} : { period }) }),
  };
}
