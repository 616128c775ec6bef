import type { Dataset, Geo } from '@teilhabe/core/publication';
import { breakdownDimensions } from './breakdown.js';

/**
 * The dimension of a dataset that a map shows: its only breakdown. Undefined where that is not the one the map is for, where
 * the dataset is broken down by anything else as well, or has answers.
 */
export function mapDimension(dataset: Dataset, geo: Geo): string | undefined {
  const several = breakdownDimensions(dataset).filter((id) => dataset.dimension[id]!.category.index.length > 1);
  const [only, ...others] = several.length > 0 ? several : breakdownDimensions(dataset);
  const named = geo.teilhabe?.dimension;
  if (dataset.extension.teilhabe?.answers !== undefined || others.length > 0) return undefined;
  return named === undefined || named === only ? only : undefined;
}
