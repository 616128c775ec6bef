import type { Dataset } from '@teilhabe/core/publication';
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
}

/** The shape of a dataset; plain JSON-stat as well. */
export function shapeOf(dataset: Dataset): Shape {
  const own = dataset.extension.teilhabe;
  const time = timeDimension(dataset);
  const metric = dataset.role.metric?.[0];
  const size = (id: string) => dataset.dimension[id]?.category.index.length ?? 0;
  const others = dataset.id.filter((id) => id !== time && id !== metric && id !== own?.answers);
  return {
    answers: own?.answers === undefined ? 0 : size(own.answers),
    categories: others.map(size).filter((categories) => categories > 1),
    periods: time === undefined ? 0 : size(time),
    counts: own?.measureType === 'count',
  };
}
