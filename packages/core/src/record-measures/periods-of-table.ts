import type { Dataset } from '../dataset/dataset.js';
import type { Period } from '../publication.js';
import { presentValues } from '../series/categories.js';
import { periodOfCode } from '../series/period-of-code.js';
import { textOf, type Row } from './rows.js';
import { yearsUntil } from './year-ends.js';

/** The periods that a table names, oldest first; of a table that names none, how it stands in the year of the edition. */
export function periodsOfTable(dataset: Dataset, field: string, edition: string): readonly Period[] {
  if (dataset.length === 0) return [];
  if (!dataset.columns.has(field)) return yearsUntil(edition, null);
  return [...new Set(presentValues(dataset, field))].sort().map(periodOfCode);
}

/** The rows of a period; all of a table that names no periods. */
export function rowsInPeriod(rows: readonly Row[], field: string, { edtf }: Period): readonly Row[] {
  return rows.filter((row) => !row.dataset.columns.has(field) || textOf(row, field) === edtf);
}
