import { withoutThose, type CountedNumbers } from './counted-numbers.js';
import type { Snapshot, SnapshotCell, Sum } from './snapshot.js';

/** A group of people whose numbers are known at two times. */
export interface KnownTwice {
  readonly table: string;
  /** One category, or all those that are known together only, as what a published total leaves. */
  readonly categories: readonly string[];
  readonly before: CountedNumbers;
  readonly after: CountedNumbers;
  /** The sum by which a group of several is known. */
  readonly sum?: Sum;
}

/**
 * The groups whose numbers can be compared: observations that are visible at both times, and, wherever a total is visible at
 * both, those of which at one of them at least nothing is shown, together.
 */
export function knownTwice(before: Snapshot, after: Snapshot): readonly KnownTwice[] {
  const single = [...after.cells].flatMap(([key, { table, category, numbers }]): KnownTwice[] => {
    const earlier = before.cells.get(key)?.numbers;
    return numbers && earlier ? [{ table, categories: [category], before: earlier, after: numbers }] : [];
  });
  return [...single, ...after.sums.flatMap((sum) => residual(sum, before, after) ?? [])];
}

/** What is left of a total at both times; null where it is not known, or not the same categories. */
function residual(sum: Sum, before: Snapshot, after: Snapshot): KnownTwice | null {
  const [totalBefore, totalAfter] = [before, after].map(({ cells }) => cells.get(sum.total)?.numbers);
  const earlier = before.sums.find(({ total, table }) => total === sum.total && table === sum.table);
  if (!totalBefore || !totalAfter || !earlier) return null;
  const members = [...new Set([...earlier.members, ...sum.members])];
  const secret = members.filter((key) => isSecret(before.cells.get(key)) || isSecret(after.cells.get(key)));
  const moved = secret.some((key) => isElsewhere(key, earlier, before) || isElsewhere(key, sum, after));
  if (secret.length === 0 || secret.length === members.length || moved) return null;
  const shown = (snapshot: Snapshot, keys: readonly string[]) =>
    keys.filter((key) => !secret.includes(key)).flatMap((key) => snapshot.cells.get(key)?.numbers ?? []);
  return {
    table: sum.table,
    categories: secret.map((key) => (after.cells.has(key) ? after : before).cells.get(key)!.category).sort(),
    before: withoutThose(totalBefore, shown(before, earlier.members)),
    after: withoutThose(totalAfter, shown(after, sum.members)),
    sum: { ...sum, members },
  };
}

function isSecret(cell: SnapshotCell | undefined): boolean {
  return cell !== undefined && cell.numbers === null;
}

/** A department that belonged to another division then cannot be compared as part of this one. */
function isElsewhere(key: string, { members }: Sum, { cells }: Snapshot): boolean {
  return cells.has(key) && !members.includes(key);
}
