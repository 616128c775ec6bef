import type { CountedCondition, CountedRows } from '../../series/counted-people.js';

/** A number of which it is known who is counted, at one place (category and period). */
export interface PlacedCount {
  readonly id: string;
  readonly value: number;
  readonly rows: CountedRows;
}

/** Counts of some of the people of another count; `complete` when they are all of them. */
export interface Refinement {
  readonly total: PlacedCount;
  readonly members: readonly PlacedCount[];
  readonly complete: boolean;
}

/**
 * Which counts of different indicators at the same place lie inside each other: women are some of all; women and men are
 * all, when their numbers say so. Several counts that part the same people by one field belong together; others stand alone.
 */
export function refinements(counts: readonly PlacedCount[]): readonly Refinement[] {
  return counts.flatMap((total) => {
    const inside = counts.filter(
      (count) => count.id !== total.id && count.value <= total.value && refines(count.rows, total.rows),
    );
    const families = new Map<string, PlacedCount[]>();
    for (const count of inside) {
      const [only, ...more] = extraFields(count.rows, total.rows);
      const family = only !== undefined && more.length === 0 ? only : `alone ${count.id}`;
      families.set(family, [...(families.get(family) ?? []), count]);
    }
    return [...families].flatMap(([field, members]) => parted(total, field, members));
  });
}

function parted(total: PlacedCount, field: string, members: readonly PlacedCount[]): readonly Refinement[] {
  const sum = members.reduce((all, { value }) => all + value, 0);
  const values = members.flatMap(({ rows }) => valuesOf(rows, field) ?? []);
  const disjoint = new Set(values).size === values.length;
  if (disjoint && sum <= total.value) return [{ total, members, complete: isComplete(total, field, members, values) }];
  return members.map((member) => ({ total, members: [member], complete: false }));
}

/**
 * Whether several counts are all of the total: by their conditions, or, where the total asks nothing of the field, by
 * their numbers. That a single count is all of the total is what must be kept secret, not what everybody knows.
 */
function isComplete(
  total: PlacedCount,
  field: string,
  members: readonly PlacedCount[],
  values: readonly string[],
): boolean {
  const all = valuesOf(total.rows, field);
  if (all) return all.every((value) => values.includes(value));
  return members.length > 1 && members.reduce((sum, { value }) => sum + value, 0) === total.value;
}

function valuesOf({ conditions }: CountedRows, field: string): readonly string[] | null {
  return conditions.find((condition) => condition.field === field)?.values ?? null;
}

/** Whether every row of `narrow` is one of `wide`, as far as the conditions show it. */
function refines(narrow: CountedRows, wide: CountedRows): boolean {
  return (
    narrow.rows === wide.rows &&
    wide.conditions.every((condition) => narrow.conditions.some((other) => implies(other, condition)))
  );
}

function implies(narrow: CountedCondition, wide: CountedCondition): boolean {
  if (narrow.text === wide.text) return true;
  if (narrow.field !== wide.field || narrow.values === null) return false;
  const { text, values } = wide;
  return values === null ? text === `${wide.field}=*` : narrow.values.every((value) => values.includes(value));
}

/** The fields in which the narrower count asks for more. */
function extraFields(narrow: CountedRows, wide: CountedRows): readonly string[] {
  const extra = narrow.conditions.filter(({ text }) => !wide.conditions.some((condition) => condition.text === text));
  return [...new Set(extra.map(({ field }) => field))];
}
