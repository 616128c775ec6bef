import type { Dataset } from '@teilhabe/core/publication';
import { datasetLabel } from '../data/labels.js';
import { numbersFinding } from '../words/finding-numbers.js';
import type { ChartModelBase, ChartOptions } from './model.js';

/** What every chart of a dataset has in common; `sentence` says what it shows. */
export function baseOf(
  dataset: Dataset,
  options: ChartOptions,
  sentence = numbersFinding,
): Omit<ChartModelBase, 'height' | 'marks'> {
  const { width, language, direction = language.direction, period } = options;
  return {
    width,
    direction,
    textDirection: language.direction,
    title: datasetLabel(dataset, language.tag),
    summary: sentence(dataset, language, { detail: 'full', ...(period === undefined ? {} : { period }) }),
  };
}
