import type { Breakdown } from '../indicator/definition.js';
import type { Dataset } from '../dataset/dataset.js';
import { breakdownCategories } from '../series/categories.js';
import type { LabelledCategory } from '../series/series.js';
import type { Group } from './record-kind.js';
import { hasField, textOf, type Row } from './rows.js';

/** The rows of a group; all without one. */
export function rowsInGroup(rows: readonly Row[], group: Group | undefined): readonly Row[] {
  return rows.filter((row) => isInGroup(row, group));
}

/** Whether a row belongs to a group. A table without the field of the group is not divided by it: all of its rows do. */
export function isInGroup(row: Row, group: Group | undefined): boolean {
  return group === undefined || !hasField(row, group.field) || textOf(row, group.field) === group.code;
}

/** The categories of a breakdown in those tables that have its field; throws when none has. */
export function categoriesIn(breakdown: Breakdown, datasets: readonly Dataset[]): readonly LabelledCategory[] {
  const having = datasets.filter(({ columns }) => columns.has(breakdown.field));
  if (having.length > 0 || datasets.length === 0) return breakdownCategories(breakdown, having);
  const known = [...new Set(datasets.flatMap(({ columns }) => [...columns.keys()]))].join(', ');
  throw new Error(`unknown field: "${breakdown.field}"; the records have ${known}; check with validate() first`);
}
