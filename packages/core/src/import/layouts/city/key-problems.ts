import type { Table, TextColumn } from '../../../csv/table.js';
import { shortened, type Problem } from '../../../problem.js';
import { cellAt } from '../../columns/keep-rows.js';

/**
 * A warning where rows have the same keys, as under headings between the rows (`Frauen`, `unter 30`, `Männer`, `unter 30`).
 * None where half of the rows do: those are answers of a survey, and have no keys.
 */
export function keyProblems(keys: readonly TextColumn[], table: Table): readonly Omit<Problem, 'file'>[] {
  const first = new Map<string, number>();
  const pairs: (readonly [row: number, earlier: number, text: string])[] = [];
  for (let row = 0; row < table.length; row += 1) {
    const cells = keys.map((column) => cellAt(column, row).trim());
    const key = JSON.stringify(cells);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else pairs.push([row, earlier, cells.filter((cell) => cell !== '').join(', ')]);
  }
  const [pair] = pairs.filter(([, , text]) => text !== '');
  if (pair === undefined || 2 * pairs.length >= table.length) return [];
  const [row, earlier, text] = pair;
  const found = `same-keys: ${shortened(text)}`;
  return [
    { code: 'layout-error', severity: 'warning', row: table.rows[row]!, found, expected: `${table.rows[earlier]!}` },
  ];
}

/**
 * A warning where a key is empty below one that is filled, beside a finer one that is filled as well: the cells were
 * merged. Whether they mean the same or a sum, only people know. None where a key is written again in the next row: then
 * an empty one is meant.
 */
export function emptyKeyProblems(keys: readonly TextColumn[], table: Table): readonly Omit<Problem, 'file'>[] {
  return keys.slice(0, -1).flatMap((column, i) => {
    if (!column.dictionary.some((cell) => cell.trim() === '')) return [];
    const isEmpty = (key: TextColumn, row: number) => cellAt(key, row).trim() === '';
    const gaps = Array.from(table.rows.keys()).filter((row) => isEmpty(column, row));
    const [first = 0] = gaps;
    if (first === 0 || gaps.some((row) => isEmpty(keys[i + 1]!, row)) || isWrittenAgain(column)) return [];
    const place = { row: table.rows[first]!, line: table.lines[first]!, field: column.header.trim() };
    return [{ code: 'layout-error', severity: 'warning', ...place, found: `empty-keys: ${gaps.length}` }];
  });
}

/** Whether a filled cell stands below one with the same text. */
function isWrittenAgain({ dictionary, codes }: TextColumn): boolean {
  return codes.some((code, row) => row > 0 && code === codes[row - 1] && dictionary[code]!.trim() !== '');
}
