import type { Dataset } from '@teilhabe/core/publication';
import { LoadFailure } from './failure.js';
import type { Loaded } from './load.js';

/** The dataset of a loaded file; a `LoadFailure` where it is something else. */
export function datasetOf({ published }: Loaded): Dataset {
  if (published.kind !== 'dataset') throw new LoadFailure('notPublication');
  return published.dataset;
}

/** Whether a dataset holds no observation: neither a number nor a word about one. */
export function isEmpty({ value, status }: Dataset): boolean {
  return value.every((number) => number === null) && Object.keys(status).length === 0;
}
