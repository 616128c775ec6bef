import type { Dialect } from '../dialect.js';
import type { SourceRow } from '../table.js';

/** Where a file's header stands and where its data begin. */
export interface Structure {
  /** Row numbers; empty for a file without a header. */
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
}

/** The structure of a file by its first rows: the first row that is not blank is the header. */
export function findStructure(rows: readonly SourceRow[], declared: Dialect = {}): Structure {
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.row ?? 1;
  if (declared.header === false) return { headerRows: [], firstDataRow: first };
  return { headerRows: [first], firstDataRow: first + 1 };
}
