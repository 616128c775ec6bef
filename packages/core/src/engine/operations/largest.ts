import type { Column } from '../../dataset/dataset.js';
import { columnOf } from '../columns.js';
import { nullsTogether, subgroups } from '../group-codes.js';
import type { Aggregate } from '../plan.js';
import { rowAmounts, type RowAmounts } from '../row-amounts.js';
import { sumBy } from '../sum-by.js';
import type { GroupedRows, Operation } from './operation.js';

/** What one contributor adds to the sum of a group. */
interface Contribution {
  readonly group: number;
  /** Undefined where each row is a contributor. */
  readonly name?: string;
  readonly amount: number;
}

/** The largest contributions to the sum of a group, largest first, exact for decimals; rows without a value have none. */
export const largest: Operation<Extract<Aggregate, { op: 'largest' }>> = ({ as, n, contributor, ...of }, rows) => {
  const amounts = rowAmounts(of, rows);
  const contributions =
    contributor === undefined
      ? ofRows(amounts, rows)
      : ofContributors(columnOf(rows.dataset, contributor), amounts, rows);
  const byGroup = rows.groups.rows.map((): Contribution[] => []);
  for (const contribution of contributions) byGroup[contribution.group]!.push(contribution);
  return (group) => entriesOf(byGroup[group]!, n).map(([name, amount]) => [`${as}=${name}`, amount / amounts.unit]);
};

function ofRows({ amounts, gaps }: RowAmounts, { groups, mask }: GroupedRows): readonly Contribution[] {
  const contributions: Contribution[] = [];
  amounts.forEach((amount, row) => {
    if (mask[row] === 1 && gaps[row] === 0) contributions.push({ group: groups.keys[row]!, amount });
  });
  return contributions;
}

function ofContributors(
  column: Column,
  { amounts, gaps }: RowAmounts,
  { groups, mask }: GroupedRows,
): readonly Contribution[] {
  const contributors = subgroups(groups, nullsTogether(column));
  const sums = sumBy(contributors, amounts);
  const counted = sumBy(
    contributors,
    mask.map((kept, row) => kept & Number(gaps[row] === 0)),
  );
  return contributors.rows.flatMap((row, i) => {
    const value = column.values[column.codes[row]!] ?? null;
    const name = JSON.stringify(value === null ? null : String(value));
    return counted[i] === 0 ? [] : [{ group: groups.keys[row]!, name, amount: sums[i]! }];
  });
}

function entriesOf(contributions: readonly Contribution[], n = Infinity): readonly (readonly [string, number])[] {
  const positive = contributions.filter(({ amount }) => amount >= 0).sort((a, b) => b.amount - a.amount);
  const negative = contributions.filter(({ amount }) => amount < 0);
  const owed = negative.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...positive.slice(0, n).map(({ name, amount }, i) => [name ?? String(i + 1), amount] as const),
    ...(negative.length > 0 ? [['negative', owed] as const] : []),
  ];
}
