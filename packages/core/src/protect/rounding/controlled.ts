import { nearest } from './nearest.js';
import { wholeCount } from './whole-count.js';

/** What is to be rounded: the finest cells by id, and the totals of them that are published, as lists of ids. */
export interface AdditiveTable {
  readonly inner: ReadonlyMap<string, number>;
  readonly totals: readonly (readonly string[])[];
}

/**
 * Controlled rounding: every inner cell from 1 to one less than the base becomes 0 or the base, so chosen that the totals,
 * which are the sums of the rounded cells, differ little; larger cells and zeros stay. Begins with the nearest and then
 * changes one cell, or two in opposite directions, as long as the sum of the squared differences of totals and cells falls.
 * Depends on the ids, not on their order. The aims are those of Langsrud and Heldal's PLSrounding (R package
 * SmallCountRounding), the search is simpler. Throws for what is no count.
 */
export function controlled({ inner, totals }: AdditiveTable, base: number): ReadonlyMap<string, number> {
  const cells = [...inner].map(([id, count]) => ({ id, count: wholeCount(count) }));
  const small = cells.filter(({ count }) => count > 0 && count < base).sort((a, b) => (a.id < b.id ? -1 : 1));
  const search = searchOf(small, totals, base);
  while (improve(search)) continue;
  return new Map([...inner, ...small.map(({ id }, i) => [id, search.rounded[i]!] as const)]);
}

/** The state of the search; `rounded` and `differences` change. */
interface Search {
  readonly base: number;
  readonly rounded: number[];
  /** What the totals, and behind them the small cells themselves, are above their true value. */
  readonly differences: number[];
  /** In which of those each small cell stands. */
  readonly sumsOf: readonly (readonly number[])[];
}

function searchOf(
  small: readonly { readonly id: string; readonly count: number }[],
  totals: readonly (readonly string[])[],
  base: number,
): Search {
  const position = new Map(small.map(({ id }, i) => [id, i]));
  const sums = [...totals.map((ids) => ids.flatMap((id) => position.get(id) ?? [])), ...small.map((_, i) => [i])];
  const sumsOf = small.map((): number[] => []);
  sums.forEach((members, sum) => members.forEach((i) => sumsOf[i]!.push(sum)));
  const rounded = small.map(({ count }) => nearest(count, base));
  const differences = sums.map((members) => members.reduce((sum, i) => sum + rounded[i]! - small[i]!.count, 0));
  return { base, rounded, differences, sumsOf };
}

/** Makes the best change of one cell, else the first good one of two; false when there is none. */
function improve(search: Search): boolean {
  const gains = search.rounded.map((_, i) => gainOf(search, i));
  const best = gains.indexOf(Math.max(0, ...gains));
  if (best !== -1 && gains[best]! > 0) return flip(search, best);
  return gains.some((_, i) => gains.some((__, j) => i < j && pairGain(search, gains, i, j) > 0 && flip(search, i, j)));
}

/** Up from 0 or down from the base. */
function stepOf({ rounded, base }: Search, i: number): number {
  return rounded[i] === 0 ? base : -base;
}

/** By how much the sum of squares falls when a cell changes. */
function gainOf(search: Search, i: number): number {
  const step = stepOf(search, i);
  return search.sumsOf[i]!.reduce((gain, sum) => gain - 2 * step * search.differences[sum]! - step * step, 0);
}

/** In the sums that both stand in, opposite changes cancel out. */
function pairGain(search: Search, gains: readonly number[], i: number, j: number): number {
  const product = stepOf(search, i) * stepOf(search, j);
  if (product > 0) return 0;
  const shared = search.sumsOf[i]!.filter((sum) => search.sumsOf[j]!.includes(sum)).length;
  return gains[i]! + gains[j]! - 2 * product * shared;
}

function flip(search: Search, ...cells: readonly number[]): true {
  for (const i of cells) {
    const step = stepOf(search, i);
    search.rounded[i]! += step;
    for (const sum of search.sumsOf[i]!) search.differences[sum]! += step;
  }
  return true;
}
