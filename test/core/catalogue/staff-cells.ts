import { catalogue } from '../../../packages/core/src/catalogue/catalogue.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import { csvRows, type CsvRow } from './csv-rows.js';

/** The rows behind one number: of a year (or several together) and of one category of a breakdown, table by table. */
export interface RowsOfCell {
  /** Without a breakdown `field` is null. */
  readonly field: string | null;
  readonly category: string;
  readonly years: readonly number[];
}

/** The field of a table of the catalogue. */
export function fieldOf(table: string, name: string): Field | undefined {
  return catalogue()
    .tables.get(table)
    ?.schema.fields.find((field) => field.name === name);
}

/** The rows of a table that belong to the cell; `yearsBefore` shifts them, e.g. 1 for the year before. */
export function rowsOf(table: string, { field, category, years }: RowsOfCell, yearsBefore = 0): readonly CsvRow[] {
  return csvRows(table).filter(
    (row) =>
      years.includes(yearOf(row) + yearsBefore) && (field === null || codeOf(fieldOf(table, field)!, row) === category),
  );
}

/** `2022`, a day of it, or all years from the first to the last. */
export function yearsOf(period: string): readonly number[] {
  const [first = 0, last = first] = period.split('/').map((point) => Number(point.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Tables of records write `jahr`, and the checklist a day. */
export function yearOf(row: CsvRow): number {
  return Number(row['Jahr'] ?? row['jahr'] ?? row['datum']?.slice(-4));
}

/** The code that the schema gives to the word in the file. */
function codeOf({ title = '', missingValues, ...field }: Field, row: CsvRow): string {
  const word = row[title] ?? '';
  const reason = (missingValues ?? []).find((entry) => typeof entry !== 'string' && entry.value === word);
  return typeof reason === 'object' ? (reason.label ?? word) : (field['teilhabe:values']?.[word] ?? word);
}
