import type { Dataset } from '../../dataset/dataset.js';
import type { Groups } from '../group-codes.js';

/** The rows of a dataset in groups, and which of them count (1 or 0 a row). */
export interface GroupedRows {
  readonly dataset: Dataset;
  readonly groups: Groups;
  readonly mask: Uint8Array;
}

/** The numbers of a group by their names in the plan. */
export type NumbersOf = (group: number) => readonly (readonly [name: string, number: number | null])[];

/** How one kind of aggregate is computed. */
export type Operation<Item> = (item: Item, rows: GroupedRows) => NumbersOf;
