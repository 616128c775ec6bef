import type { Table, TextColumn } from '../../csv/table.js';
import { shortened, type Problem } from '../../problem.js';

/** No column needs more problems of one kind to be understood. */
const MOST = 20;

/** One problem for each different cell of a column that is no number and no known sign, where it stands first. */
export function unreadProblems(
  { header, dictionary, codes }: TextColumn,
  unread: readonly number[],
  { file, table }: { file: string; table: Pick<Table, 'rows' | 'lines'> },
): readonly Problem[] {
  return unread.slice(0, MOST).flatMap((code) => {
    const at = codes.indexOf(code);
    const found = shortened(dictionary[code]!);
    const place = { row: table.rows[at]!, line: table.lines[at]! };
    // After rows were left out, a dictionary may hold cells that occur no more.
    return at < 0
      ? []
      : [{ code: 'type-error', severity: 'error', file, ...place, field: header, found, expected: 'number' }];
  });
}
