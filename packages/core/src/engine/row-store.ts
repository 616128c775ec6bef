import type { Dataset } from '../dataset/dataset.js';

/** Keeps the rows of tables that are too large for memory, until an engine counts them. */
export interface RowStore {
  /** Files of so many bytes and more are read into the store. */
  readonly from: number;
  /** Takes the next checked rows of a resource, with the fields that will be asked for; their dictionaries are their own. */
  add(resource: string, rows: Dataset): Promise<void>;
}
