import { groupBy } from '../group-by.js';
import type { Constraint } from '../solve/system.js';
import { countedText, parseCounted } from './counted-text.js';

/** As much as a sum of categories is doubted. */
const DOUBT = 1;

/**
 * Women and men are not the same people: counts that differ in one condition only, with different values of the same field,
 * are together at most the count without it. They are all of it where that is so in every place of which all is published,
 * and there is one. What `sums` hold together already is left out.
 */
export function partitions(
  quantities: Iterable<string>,
  known: ReadonlyMap<string, number>,
  sums: readonly Constraint[],
): readonly Constraint[] {
  const sumsOf = groupBy(sums, totalOf);
  const families = familiesOf(new Set(quantities)).filter(
    ({ total, members }) => !(sumsOf.get(total) ?? []).some(({ terms }) => members.every((id) => terms.get(id) === 1)),
  );
  const complete = new Set(
    [...groupBy(families, ({ kind }) => kind)].flatMap(([kind, places]) => (areAll(places, known) ? [kind] : [])),
  );
  return families.map(({ kind, total, members }) => ({
    terms: new Map([...members.map((id) => [id, 1] as const), [total, -1]]),
    lower: complete.has(kind) ? 0 : -Infinity,
    upper: 0,
    doubt: DOUBT,
  }));
}

interface Family {
  /** Who is told apart by what, wherever that is. */
  readonly kind: string;
  readonly total: string;
  readonly members: readonly string[];
}

interface Member {
  readonly id: string;
  readonly values: readonly string[];
}

/** Counts by what they have in common and the field that tells them apart. */
function familiesOf(quantities: ReadonlySet<string>): readonly Family[] {
  const families = new Map<string, { rows: string; field: string; total: string; members: Member[] }>();
  for (const id of quantities) {
    const { rows, conditions } = parseCounted(id);
    for (const condition of conditions) {
      const [, field, values] = /^([^=∈[\]"]+)=(?!\*)(.*)$/s.exec(condition) ?? [];
      const total = countedText({ rows, conditions: conditions.filter((other) => other !== condition) });
      if (field === undefined || values === undefined || !quantities.has(total)) continue;
      const key = `${total}\n${field}`;
      const family = families.get(key) ?? { rows, field, total, members: [] };
      families.set(key, family);
      family.members.push({ id, values: values.match(/"(?:[^"\\]|\\.)*"|[^|]+/g) ?? [] });
    }
  }
  return [...families.values()]
    .filter(({ members }) => members.length > 1 && areDisjoint(members))
    .map(({ rows, field, total, members }) => ({
      kind: JSON.stringify([rows, field, members.flatMap(({ values }) => values).toSorted()]),
      total,
      members: members.map(({ id }) => id),
    }));
}

function areDisjoint(members: readonly Member[]): boolean {
  const values = members.flatMap((member) => member.values);
  return new Set(values).size === values.length;
}

/** Whether the published numbers show that the members are everybody. */
function areAll(places: readonly Family[], known: ReadonlyMap<string, number>): boolean {
  const differences = places.flatMap(({ total, members }) => {
    const numbers = [total, ...members].map((id) => known.get(id));
    if (numbers.includes(undefined)) return [];
    const [all = 0, ...parts] = numbers as number[];
    return [parts.reduce((left, part) => left - part, all)];
  });
  return differences.length > 0 && differences.every((difference) => difference === 0);
}

/** What a sum adds up to. */
function totalOf({ terms }: Constraint): string | undefined {
  return [...terms].find(([, coefficient]) => coefficient === -1)?.[0];
}
