import type { CellSystem, ProtectedCell, Relation } from './cell-system.js';
import type { Rules } from './policy/rules.js';

/**
 * Complementary suppression: hides further cells, fewest people first, until in every published relation the hidden
 * members cover for each other: none can be placed in an interval narrower than the rules ask, and together they
 * count at least the threshold. Deterministic. Changes `hidden`.
 */
export function hideComplements(system: CellSystem, hidden: Set<string>, rules: Rules): void {
  let open: Relation | undefined;
  while ((open = system.relations.find((relation) => isOpen(relation, system, hidden, rules)))) {
    hideNext(open, system, hidden);
  }
}

/** Hides the visible member with the fewest people; the total when there is none left. Returns what it hid. */
export function hideNext(relation: Relation, system: CellSystem, hidden: Set<string>): string | undefined {
  const visible = relation.members.filter((id) => !hidden.has(id)).map((id) => system.cells.get(id)!);
  const next = visible.sort(byPeople)[0]?.id ?? (hidden.has(relation.total) ? undefined : relation.total);
  if (next !== undefined) hidden.add(next);
  return next;
}

function byPeople(a: ProtectedCell, b: ProtectedCell): number {
  return a.people - b.people || (a.id < b.id ? -1 : 1);
}

/** Whether a published total lets the hidden members be placed too narrowly. */
function isOpen(relation: Relation, { cells }: CellSystem, hidden: ReadonlySet<string>, rules: Rules): boolean {
  const members = relation.members.filter((id) => hidden.has(id)).map((id) => cells.get(id)!);
  if (hidden.has(relation.total)) return relation.members.every((id) => !hidden.has(id));
  if (members.length === 0) return false;
  return sumsAreSmall(members, rules) || members.some((cell) => isNarrow(cell, members, rules));
}

/** "Together they are three" is as telling as a three. */
function sumsAreSmall(members: readonly ProtectedCell[], { threshold }: Rules): boolean {
  const [first] = members;
  if (!first?.counted) return false;
  return first.parts.some((_, part) => {
    const sum = sumOf(members, part);
    return sum > 0 && sum < threshold;
  });
}

/**
 * How narrowly simple arithmetic places a cell: at least what the others cannot hold, at most what is hidden in all.
 * The sizes of the groups (`whole`) count as known.
 */
function isNarrow(cell: ProtectedCell, members: readonly ProtectedCell[], rules: Rules): boolean {
  const room = members.reduce((sum, member) => sum + (member === cell ? 0 : member.whole), 0);
  const widths = cell.parts.map((_, part) => {
    const hiddenSum = sumOf(members, part);
    const lower = Math.max(0, hiddenSum - room);
    const upper = cell.parts.length > 1 ? Math.min(cell.whole, hiddenSum) : hiddenSum;
    return upper - lower;
  });
  return tooNarrow(cell, widths, rules);
}

/**
 * Small counted parts must each be wide; otherwise one wide part keeps the cell as a whole unknown.
 * A group of two cannot have an interval wider than two: nothing but its size is known then, and that is enough.
 */
function tooNarrow(cell: ProtectedCell, widths: readonly number[], rules: Rules): boolean {
  const room = cell.parts.length > 1 ? cell.whole : Infinity;
  const required = cell.parts.map((part) =>
    Math.min(room, Math.max(rules.minimumWidth, rules.minimumRelativeWidth * part)),
  );
  const sensitive = cell.parts.map((part) => cell.counted && part > 0 && part < rules.threshold);
  const wide = widths.map((width, part) => width >= required[part]!);
  return sensitive.includes(true) ? wide.some((is, part) => sensitive[part] && !is) : !wide.includes(true);
}

function sumOf(members: readonly ProtectedCell[], part: number): number {
  return members.reduce((sum, member) => sum + member.parts[part]!, 0);
}
