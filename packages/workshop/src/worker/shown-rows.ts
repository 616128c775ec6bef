import {
  cellKind,
  identifierProblems,
  isPeriods,
  MASK,
  type Problem,
  type ReadFile,
  type Table,
} from '@teilhabe/core/workshop';
import type { FaultyRows, ShownColumn, ShownRow } from '../protocol.js';

/** A file that the worker keeps. */
export interface KeptFile {
  readonly name: string;
  readonly read: ReadFile & { readonly table: Table };
  /** The headings of columns by which single people can be told: they are masked even on the clerk's screen. */
  readonly hidden: ReadonlySet<string>;
}

const FIRST_ROWS = 8;
const MOST_FAULTY_ROWS = 20;

/** Columns by which single people can be told; all of them where the file has no headings and a person stands there. */
export function hiddenColumns(table: Table, name: string): ReadonlySet<string> {
  const problems = identifierProblems(table, name, { rows: 'people', fields: [], edition: null });
  const fields = problems.map(({ field = '' }) => field);
  return new Set(fields.includes(MASK) ? table.columns.map(({ header }) => header) : fields);
}

export function shownColumn(column: Table['columns'][number]): ShownColumn {
  const kind = cellKind(column);
  if (kind === 'blank') return { heading: column.header, type: 'blank' };
  if (isPeriods(column)) return { heading: column.header, type: 'periods' };
  return { heading: column.header, type: kind === 'numbers' ? 'numbers' : 'texts' };
}

/** The first rows of a file. */
export function firstRows({ read: { table }, hidden }: KeptFile): readonly ShownRow[] {
  const positions = Array.from({ length: Math.min(FIRST_ROWS, table.length) }, (_, i) => i);
  return rowsAt(table, positions, hidden);
}

/** The first rows of a file in which problems stand; null for none. `path` is the file's name in the problems. */
export function faultyRows(
  { name, read, hidden }: KeptFile,
  path: string,
  problems: readonly Problem[],
): FaultyRows | null {
  const { table } = read;
  const placed = problems.filter(({ file, row }) => file === path && row !== undefined && row !== table.headerRow);
  const numbers = [...new Set(placed.flatMap(({ row }) => row ?? []))].slice(0, MOST_FAULTY_ROWS);
  const positions = numbers.map((row) => table.rows.indexOf(row)).filter((position) => position >= 0);
  if (positions.length === 0) return null;
  return {
    name,
    columns: table.columns.map(shownColumn),
    rows: rowsAt(table, positions, hidden),
    faulty: [
      ...new Set(placed.filter(({ row = 0 }) => numbers.includes(row)).map(({ row, field = '' }) => `${row} ${field}`)),
    ],
  };
}

function rowsAt(table: Table, positions: readonly number[], hidden: ReadonlySet<string>): readonly ShownRow[] {
  return positions.map((position) => ({
    row: table.rows[position]!,
    cells: table.columns.map(({ header, dictionary, codes }) =>
      hidden.has(header) ? MASK : dictionary[codes[position]!]!,
    ),
  }));
}
