import type { Dataset } from '@teilhabe/core/publication';
import { breakdownDimensions } from './breakdown.js';
import { timeDimension } from './periods.js';

/** What of a dataset decides which charts can show it. */
export interface Shape {
  /** Number of answers of a distribution, from the most negative to the most positive; 0 for every other dataset. */
  readonly answers: number;
  /** The number of categories of each dimension of the breakdown that has more than one, in order. */
  readonly categories: readonly number[];
  /** Number of periods; 0 without a dimension of time. */
  readonly periods: number;
  /** Whether the numbers are counts of the same kind, which may be added up to a whole. */
  readonly counts: boolean;
  /** Whether the numbers are shares of a base. */
  readonly shares: boolean;
}

/** The shape of a dataset; plain JSON-stat as well. */
export function shapeOf(dataset: Dataset): Shape {
  const own = dataset.extension.teilhabe;
  const time = timeDimension(dataset);
  const size = (id: string) => dataset.dimension[id]?.category.index.length ?? 0;
  return {
    answers: own?.answers === undefined ? 0 : size(own.answers),
    categories: breakdownDimensions(dataset)
      .map(size)
      .filter((categories) => categories > 1),
    periods: time === undefined ? 0 : size(time),
    counts: own?.measureType === 'count',
    shares: own?.measureType === 'proportion',
  };
}
