import type { Scalar } from '../dataset/cast-cell.js';
import type { Dataset } from '../dataset/dataset.js';
import { primaryKeyOf, type Field } from '../dataset/schema.js';
import { recordDatasets, recordResources, type Monitor } from '../monitor/monitor.js';
import type { RecordName } from '../monitor/data-package.js';

/** One row of a table of records: its cells by field, and where it stands. */
export interface RecordRow {
  /** Empty cells are left out. */
  readonly cells: ReadonlyMap<string, Scalar>;
  /** Why a cell is empty: `missing`, `notApplicable`, or `invalid` where a problem says so. */
  readonly reasons: ReadonlyMap<string, string>;
  /** How the monitor's own schema describes the columns. */
  readonly schema: ReadonlyMap<string, Field>;
  /** The fields that the table's own schema allows together once. */
  readonly primaryKey: readonly string[];
  /** The headings of the file by field. */
  readonly headings: ReadonlyMap<string, string>;
  readonly file: string;
  /** As a spreadsheet shows it, and the physical line; absent for a dataset that was not read from a file. */
  readonly place: { readonly row?: number; readonly line?: number };
}

/** All rows of a kind of record, table by table, in the order of the files. */
export function recordRows(monitor: Monitor, record: RecordName): readonly RecordRow[] {
  const path = recordResources(monitor, record)[0]?.path ?? record;
  return recordDatasets(monitor, record).flatMap((dataset) => rowsOf(dataset, dataset.source?.file ?? path));
}

function rowsOf({ schema: table, columns, length, source }: Dataset, file: string): readonly RecordRow[] {
  const schema = new Map([...columns].map(([name, { field }]) => [name, field] as const));
  const primaryKey = primaryKeyOf(table);
  const headings = source?.headings ?? new Map<string, string>();
  return Array.from({ length }, (_, at) => {
    const cells = new Map<string, Scalar>();
    const reasons = new Map<string, string>();
    for (const [name, { values, reasons: why, codes }] of columns) {
      const code = codes[at]!;
      const value = values[code];
      if (value !== null && value !== undefined && value !== '') cells.set(name, value);
      else reasons.set(name, why[code] ?? 'missing');
    }
    const place = source === undefined ? {} : { row: source.rows[at]!, line: source.lines[at]! };
    return { cells, reasons, schema, primaryKey, headings, file, place };
  });
}
