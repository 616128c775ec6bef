import { showsOnePeriod, type View } from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';

/**
 * The periods among which a reader may choose, newest first: those of a dataset that also has categories or answers, in
 * a chart that shows one at a time. Empty when there is no choice.
 */
export function periodChoices(dataset: Dataset, view: View): readonly string[] {
  if (!showsOnePeriod(view, dataset)) return [];
  const time = timeDimension(dataset);
  const metric = dataset.role.metric?.[0];
  const others = dataset.id.filter((id, i) => id !== time && id !== metric && dataset.size[i]! > 1);
  const codes = time === undefined ? [] : dataset.dimension[time]!.category.index;
  return others.length > 0 && codes.length > 1 ? [...codes].reverse() : [];
}

/** The dimension of time; undefined when the dataset has none. */
export function timeDimension(dataset: Dataset): string | undefined {
  return dataset.role.time?.[0];
}
