import type { Dialect } from '../dialect.js';
import type { SourceRow } from '../table.js';
import { headerRowCount } from './header-rows.js';
import { tableStart } from './preamble.js';
import { isRule, shapesOf } from './row-shape.js';

/** Where a file's header stands and where its data begin. */
export interface Structure {
  /** Row numbers; empty for a file without a header. */
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
}

/**
 * The structure of a file by its first rows (some 200, with the blank ones). What is declared stays. The first row that
 * is not blank is the header, unless titles, table codes or names with their values clearly stand above it; one row is
 * the header, unless the rows below it clearly belong to it. Without any row the data begin in row 1.
 */
export function findStructure(rows: readonly SourceRow[], declared: Dialect = {}): Structure {
  const { header = true, headerRows = [] } = declared;
  if (header && headerRows.length > 0) return { headerRows, firstDataRow: Math.max(...headerRows) + 1 };
  const shapes = shapesOf(withoutComments(rows, declared));
  const firstRow = shapes[0]?.row ?? 1;
  if (!header || shapes.length === 0) return { headerRows: [], firstDataRow: firstRow };
  const start = tableStart(shapes);
  const count = headerRowCount(shapes, start);
  const found = shapes.slice(start, start + count);
  const rule = shapes[start + count];
  const last = rule && rule.filled > 1 && isRule(rule) ? rule : found.at(-1)!;
  return { headerRows: found.map(({ row }) => row), firstDataRow: last.row + 1 };
}

function withoutComments(rows: readonly SourceRow[], { commentRows, commentChar }: Dialect): readonly SourceRow[] {
  const comments = new Set(commentRows);
  return rows.filter(
    ({ row, cells }) =>
      !comments.has(row) && !(commentChar !== undefined && commentChar !== '' && cells[0]?.startsWith(commentChar)),
  );
}
