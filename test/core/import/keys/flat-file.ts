import { parseCsv } from '../../../../packages/core/src/csv/parse-csv.js';
import type { TextColumn } from '../../../../packages/core/src/csv/table.js';
import type { Imported } from '../../../../packages/core/src/import/imported.js';
import { importedOf } from '../imported-of.js';

/**
 * A flat file of GENESIS (ffcsv) as an import, by the names of its columns alone: what this test needs to know of real
 * totals, apart from the recognition of layouts. `-` is "nothing", other signs are unknown.
 */
export function flatFile(bytes: Uint8Array, file: string): Imported {
  const { columns, ...table } = parseCsv(new TextDecoder().decode(bytes), file, { delimiter: ';' });
  const column = (header: string, name: string): TextColumn | null => {
    const found = columns.find((candidate) => candidate.header === header);
    return found === undefined ? null : { ...found, header: name };
  };
  const numbers = columns.flatMap(({ header }) => /^(\d)_variable_attribute_code$/.exec(header)?.[1] ?? []);
  const value = column('value', 'value');
  const status = value && { ...value, header: 'status', dictionary: value.dictionary.map(reasonOf) };
  const all = [
    column('time', 'period'),
    ...numbers.flatMap((n) => [
      column(`${n}_variable_attribute_code`, `dimension${n}`),
      column(`${n}_variable_attribute_label`, `dimension${n}_label`),
    ]),
    column('value_variable_code', 'measure'),
    column('value_unit', 'unit'),
    value && { ...value, dictionary: value.dictionary.map(numberOf) },
    status,
  ].filter((found) => found !== null);
  const header = all.map((found) => found.header).join('|');
  return importedOf(header, [], { table: { ...table, columns: all } });
}

function numberOf(cell: string): string {
  return /\d/.test(cell) ? cell.replace(',', '.') : '';
}

function reasonOf(cell: string): string {
  return cell === '-' ? 'nothing' : '';
}
