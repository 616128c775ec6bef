import { releaseOf } from '../../../packages/core/src/audit/release-of.js';
import type { Release } from '../../../packages/core/src/audit/release.js';
import { parseDataset } from '../../../packages/core/src/publication.js';
import { indexOf } from './published.js';

/** A two-way table of a statistics office (JSON-stat without our extension) with all margins; `hidden` as `row column`. */
export function cube(
  rows: readonly string[],
  columns: readonly string[],
  values: readonly (readonly number[])[],
  hidden: readonly string[],
): Release {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const withTotals = [...values, columns.map((_, c) => sum(values.map((row) => row[c]!)))].map((row) => [
    ...row,
    sum(row),
  ]);
  const [allRows, allColumns] = [
    [...rows, 'total'],
    [...columns, 'total'],
  ];
  const secret = allRows.flatMap((row) => allColumns.map((column) => hidden.includes(`${row} ${column}`)));
  const dataset = parseDataset({
    version: '2.0',
    class: 'dataset',
    label: 'table',
    id: ['row', 'column'],
    size: [allRows.length, allColumns.length],
    dimension: { row: { category: { index: allRows } }, column: { category: { index: allColumns } } },
    value: withTotals.flat().map((value, i) => (secret[i] ? null : value)),
    status: Object.fromEntries(secret.flatMap((isSecret, i) => (isSecret ? [[i, '.']] : []))),
  });
  return releaseOf(indexOf([['table.json', dataset]]), new Map([['table.json', dataset]]));
}
