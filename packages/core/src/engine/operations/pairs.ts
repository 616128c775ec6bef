import type { Column } from '../../dataset/dataset.js';
import { columnOf } from '../columns.js';
import { exactUnits, numbersByCode } from '../exact-units.js';
import { subgroups, type Groups } from '../group-codes.js';
import type { Aggregate } from '../plan.js';
import type { Operation } from './operation.js';

/** What is summed up over the pairs, and which power of the numbers it is. */
const SUMS: readonly { name: string; power: number; term: (before: number, after: number) => number }[] = [
  { name: 'pairs', power: 0, term: () => 1 },
  { name: 'difference', power: 1, term: (before, after) => after - before },
  { name: 'differenceSquares', power: 2, term: (before, after) => (after - before) ** 2 },
  { name: 'before', power: 1, term: (before) => before },
  { name: 'beforeSquares', power: 2, term: (before) => before ** 2 },
  { name: 'after', power: 1, term: (_before, after) => after },
  { name: 'afterSquares', power: 2, term: (_before, after) => after ** 2 },
];

/** A difference is at most twice as large as its numbers, its square four times. */
const LARGEST_SQUARE = 4;

/**
 * Sums over the people who have one row with a number at each of both times, in the same group; exact for decimals.
 * A row without a person belongs to no pair.
 */
export const pairs: Operation<Extract<Aggregate, { op: 'pairs' }>> = (item, { dataset, groups, mask }) => {
  const [column, person, time] = [item.field, item.person, item.time].map((name) => columnOf(dataset, name)) as [
    Column,
    Column,
    Column,
  ];
  const unit = exactUnits([column, column], LARGEST_SQUARE * dataset.length)[0]!;
  const people = subgroups(groups, person);
  const at = (code: string) => singleNumbers(people, { column, unit, mask: atTime(mask, time, code) });
  const [before, after] = [at(item.before), at(item.after)];
  const sums = SUMS.map(() => new Float64Array(groups.rows.length));
  people.rows.forEach((row, i) => {
    if (person.values[person.codes[row]!] === null || Number.isNaN(before[i]! + after[i]!)) return;
    SUMS.forEach(({ term }, sum) => (sums[sum]![groups.keys[row]!]! += term(before[i]!, after[i]!)));
  });
  return (group) => SUMS.map(({ name, power }, sum) => [`${item.as}.${name}`, sums[sum]![group]! / unit ** power]);
};

/** The rows that count and were asked at a time. */
function atTime(mask: Uint8Array, { values, codes }: Column, time: string): Uint8Array {
  const code = values.findIndex((value) => value !== null && String(value) === time);
  return mask.map((kept, i) => kept & Number(codes[i] === code));
}

/** For every person the number of their one row that has one; NaN where no row or more than one does. */
function singleNumbers(
  people: Groups,
  { column, unit, mask }: { readonly column: Column; readonly unit: number; readonly mask: Uint8Array },
): Float64Array {
  const numbers = numbersByCode(column, unit);
  const rows = new Uint32Array(people.rows.length);
  const single = new Float64Array(people.rows.length).fill(NaN);
  people.keys.forEach((person, i) => {
    const code = column.codes[i]!;
    if (mask[i] === 0 || typeof column.values[code] !== 'number') return;
    rows[person]! += 1;
    single[person] = rows[person] === 1 ? numbers[code]! : NaN;
  });
  return single;
}
