import type { Dataset } from '@teilhabe/core/publication';
import { timeDimension } from './periods.js';

/** The ids of the dimensions that divide a dataset into groups: all but time, answers and measures, in order; [] for a total. */
export function breakdownDimensions(dataset: Dataset): readonly string[] {
  const apart = [timeDimension(dataset), dataset.extension.teilhabe?.answers, dataset.role.metric?.[0]];
  return dataset.id.filter((id) => !apart.includes(id));
}
