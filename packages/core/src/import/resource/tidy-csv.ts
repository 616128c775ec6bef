import { csvCell } from '../../csv/csv-cell.js';
import type { Field } from '../../dataset/schema.js';
import type { TextColumn } from '../../csv/table.js';
import type { Imported } from '../imported.js';

/**
 * How the CSV of an import is written: a German spreadsheet opens it rightly by a double click, where a point would turn
 * 1.5 into the first of May. The resource declares the same.
 */
export const TIDY_DIALECT = { delimiter: ';', decimalChar: ',' } as const;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * An import as CSV: UTF-8 with a byte order mark, semicolons, CRLF; numbers with a decimal comma and never quoted. No cell
 * is changed: a text with which a formula could begin (`=`, `+`, `-`, `@`) stands in quotation marks, as the standard
 * has it, without an apostrophe that would then be part of the data.
 */
export function tidyCsv({ table, schema }: Pick<Imported, 'table' | 'schema'>): string {
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  const columns = table.columns.map((column) => ({ codes: column.codes, cells: writtenCells(column, fields) }));
  const header = table.columns.map(({ header }) => csvCell(header));
  const lines = Array.from({ length: table.length }, (_, row) =>
    columns.map(({ codes, cells }) => cells[codes[row]!]!).join(TIDY_DIALECT.delimiter),
  );
  const all = [header.join(TIDY_DIALECT.delimiter), ...lines].map((line) => line || '""');
  return BYTE_ORDER_MARK + all.join(LINE_END) + LINE_END;
}

/** Whether a field's cells are canonical numbers, which are written with a decimal comma. */
export function isNumberField(field: Field | undefined): boolean {
  return field?.type === 'number' && (field.decimalChar ?? '.') === '.';
}

/** A column's different cells as they are written. */
function writtenCells({ header, dictionary }: TextColumn, fields: ReadonlyMap<string, Field>): readonly string[] {
  return isNumberField(fields.get(header)) ? dictionary.map(numberCell) : dictionary.map(csvCell);
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function numberCell(cell: string): string {
  return NUMBER.test(cell) ? cell.replace('.', TIDY_DIALECT.decimalChar) : csvCell(cell);
}
