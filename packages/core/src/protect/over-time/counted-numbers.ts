import type { Rules } from '../policy/rules.js';

/** How many people have what is counted (one count an answer, for distributions), out of how many. */
export interface CountedNumbers {
  readonly counts: readonly number[];
  readonly base: number;
}

/** Measures whose count is an amount and not people. */
const AMOUNTS: ReadonlySet<string> = new Set(['ratio', 'sum']);

/** The counts and base of an observation's published numbers; null where it has none, such as an average. */
export function countedNumbers(
  measureType: string,
  numbers: readonly Readonly<Partial<Record<'count' | 'base', number>>>[],
): CountedNumbers | null {
  const base = numbers[0]?.base;
  const counts = numbers.flatMap(({ count }) => count ?? []);
  return AMOUNTS.has(measureType) || base === undefined || counts.length < numbers.length ? null : { counts, base };
}

/** What is left of a group when these are taken away. */
export function withoutThose(group: CountedNumbers, those: readonly CountedNumbers[]): CountedNumbers {
  return {
    counts: group.counts.map((count, i) => those.reduce((rest, { counts }) => rest - (counts[i] ?? 0), count)),
    base: those.reduce((rest, { base }) => rest - base, group.base),
  };
}

/**
 * Whether the few who came or went between two periods are given away: 7 of 30, then 8 of 31. In groups of more than
 * `smallChangeBase` people they cannot be told from others who came and went. METHODOLOGY.md section 4.4, V9.
 */
export function isSmallChange(before: CountedNumbers, after: CountedNumbers, rules: Rules): boolean {
  const small = Math.min(before.base, after.base) <= rules.smallChangeBase;
  return small && isFew(after.base - before.base, rules) && hasFewChanged(before, after, rules);
}

/** Whether a correction of the same period gives away those few whom it is about, in groups of any size. */
export function isSmallCorrection(before: CountedNumbers, after: CountedNumbers, rules: Rules): boolean {
  return hasFewChanged(before, after, rules);
}

/** With the rule for complements, those who have not what is counted are as secret as those who have. */
function hasFewChanged(before: CountedNumbers, after: CountedNumbers, rules: Rules): boolean {
  const changes = after.counts.map((count, i) => count - (before.counts[i] ?? 0));
  const rest = after.base - before.base - changes.reduce((sum, change) => sum + change, 0);
  return changes.some((change) => isFew(change, rules)) || (rules.complement && isFew(rest, rules));
}

function isFew(change: number, { smallChange }: Rules): boolean {
  return change !== 0 && Math.abs(change) < smallChange;
}
