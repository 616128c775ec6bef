import type { ReleasedCell, ReleasedTable } from '../../audit/release.js';

/** Measures of people with and without something: their numbers are the count, the others, and both together. */
const SHARES: ReadonlySet<string> = new Set(['proportion', 'distinctShare', 'standardisedShare', 'completion']);

/**
 * The whole numbers that a published observation shows, in the order in which the cell of a `LinearSystem` lists them: a
 * count, the rest, their sum; a plain count; the answers and their sum. Empty for what shows none, such as an average.
 */
export function shownQuantities({ measureType }: ReleasedTable, { numbers }: ReleasedCell): readonly number[] {
  const [first] = numbers;
  if (first === undefined) return [];
  if (measureType === 'distribution') return withSum(numbers.map(({ count }) => count?.value));
  if (measureType === 'count') return [first['count'] ?? first['value']].flatMap((shown) => shown?.value ?? []);
  const [count, base] = [first['count']?.value, first['base']?.value];
  if (!SHARES.has(measureType) || count === undefined || base === undefined) return [];
  return [count, base - count, base];
}

function withSum(counts: readonly (number | undefined)[]): readonly number[] {
  const known = counts.flatMap((count) => count ?? []);
  return known.length < counts.length ? [] : [...known, known.reduce((sum, count) => sum + count, 0)];
}
