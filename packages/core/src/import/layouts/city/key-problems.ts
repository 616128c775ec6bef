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
