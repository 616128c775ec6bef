import type { Criteria } from '../report.js';
import type { KnownGroup } from './groups.js';

/**
 * By how much a count changed where only few people came or went and it says something about them: 30 people with 7 of a
 * kind, and later 31 with 8, say of what kind the new one is. Null where nothing is said.
 */
export function fewChanged(before: KnownGroup, after: KnownGroup, { threshold }: Criteria): number | null {
  const few = (change: number) => change !== 0 && Math.abs(change) < threshold;
  if (!few(after.base - before.base)) return null;
  // What was not known before may have changed by any number.
  const changes = [...after.counts].map(([role, count]) => count - (before.counts.get(role) ?? Infinity));
  return changes.find(few) ?? null;
}

/** Groups of both times with the same table and category. */
export function pairs(
  before: readonly KnownGroup[],
  after: readonly KnownGroup[],
): readonly (readonly [before: KnownGroup, after: KnownGroup])[] {
  const key = ({ table, category }: KnownGroup) => `${table.id}\n${category}`;
  const earlier = new Map(before.map((group) => [key(group), group]));
  return after.flatMap((group) => {
    const found = earlier.get(key(group));
    return found ? [[found, group] as const] : [];
  });
}
