import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResourceDescriptor } from '../../../../packages/core/src/monitor/data-package.js';

/** A row of a CSV file by its German headings; every cell is the text that stands in the file. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table in the period and category that are being recounted; another period where one is given. */
export type Rows = (table: string, period?: string) => readonly Row[];

const FOLDER = fileURLToPath(new URL('../../../../data/musterstadt/', import.meta.url));

/** All rows of a table: no cell of these files holds a semicolon, a quote or a line end. */
function rowsOf(table: string): readonly Row[] {
  const [header = '', ...lines] = readFileSync(`${FOLDER}${table}.csv`, 'utf8').trimEnd().split('\n');
  const names = header.split(';');
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, i) => [names[i]!, cell])));
}

/** Recommendations can be told apart by what is said of their field of action, too. */
function allRows(table: string): readonly Row[] {
  if (table !== 'recommendations') return rowsOf(table);
  const areas = rowsOf('areas');
  return rowsOf(table).map((row) => ({ ...areas.find(({ id }) => id === row['handlungsfeld']), ...row }));
}

const PERIOD_HEADINGS = ['Jahr', 'jahr', 'Beginn', 'Beratungsjahr'];

/** The rows of a period, or of all years of a pooled one (`2022/2024`); all where the table has no periods. */
function inPeriod(rows: readonly Row[], period: string): readonly Row[] {
  const heading = PERIOD_HEADINGS.find((name) => name in (rows[0] ?? {}));
  if (heading === undefined) return rows;
  const [from, to] = /^\d{4}\/\d{4}$/.test(period) ? period.split('/') : [period, period];
  return rows.filter((row) => row[heading]! >= from! && row[heading]! <= to!);
}

/** A category of a breakdown: the field's heading in each table, and what stands in the cells. */
export interface Category {
  readonly field: string;
  readonly code: string;
}

/** Hands out the rows of one period and category, as plain texts; all categories where a table does not tell them. */
export function rowsFor(
  period: string,
  tables: ReadonlyMap<string, ResourceDescriptor>,
  category: Category | null,
): Rows {
  return (table, other = period) => {
    const rows = inPeriod(allRows(table), other);
    if (category === null) return rows;
    const described = table === 'recommendations' ? [table, 'areas'] : [table];
    const fields = described.flatMap((name) => tables.get(name)!.schema.fields);
    const field = fields.find(({ name }) => name === category.field);
    if (field === undefined) return rows;
    const words = Object.entries(field['teilhabe:values'] ?? {}).filter(([, code]) => code === category.code);
    const cells = [category.code, ...words.map(([word]) => word)];
    return rows.filter((row) => cells.includes(row[field.title!]!));
  };
}

/** The number in a cell with a decimal comma. */
export function numberIn(cell: string | undefined): number {
  return Number(cell!.replace(',', '.'));
}

export function total(rows: readonly Row[], heading: string, weight?: string): number {
  return rows.reduce(
    (sum, row) => sum + numberIn(row[heading]) * (weight === undefined ? 1 : numberIn(row[weight])),
    0,
  );
}

export function different(rows: readonly Row[], heading: string): number {
  return new Set(rows.map((row) => row[heading])).size;
}

/** The rows whose cell is one of these texts. */
export function having(rows: readonly Row[], heading: string, ...cells: readonly string[]): readonly Row[] {
  return rows.filter((row) => cells.includes(row[heading]!));
}
