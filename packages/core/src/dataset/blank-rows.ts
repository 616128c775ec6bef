import type { Table } from '../csv/table.js';
import type { Problem } from '../problem.js';

/** At most this many gaps are named; a file with more has one kind of fault. */
const PROBLEMS_PER_TABLE = 200;

/**
 * Rows without any cell between the rows of a table, one warning for each gap with the number of its rows: a row may have
 * been lost there. Blank rows below the last one are what spreadsheets leave behind and are not mentioned; nor are rows
 * of comment. Empty for a table whose rows do not stand in the order of the file.
 */
export function blankRowProblems({ rows, lines, dialect }: Table, file: string): readonly Problem[] {
  if (dialect.commentChar !== undefined || !rows.every((row, at) => at === 0 || row > rows[at - 1]!)) return [];
  const comments = new Set(dialect.commentRows);
  const problems: Problem[] = [];
  for (let at = 1; at < rows.length && problems.length < PROBLEMS_PER_TABLE; at += 1) {
    const first = rows[at - 1]! + 1;
    if (first === rows[at]!) continue;
    const blank = Array.from({ length: rows[at]! - first }, (_, i) => first + i).filter((row) => !comments.has(row));
    const [row] = blank;
    if (row === undefined) continue;
    const line = lines[at]! - (rows[at]! - row);
    problems.push({ code: 'blank-row', severity: 'warning', file, row, line, found: String(blank.length) });
  }
  return problems;
}
