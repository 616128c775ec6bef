import { flow } from './flow.js';
import type { LinearSystem, Quantity, Relation, SystemCell } from '../system/linear-system.js';

/** What one edition showed of one cell. */
export interface EarlierCell {
  /** Its whole numbers, in the order of the cell's quantities; empty where it showed none. */
  readonly shown: readonly number[];
  readonly base: number | undefined;
}

/** What an edition says beyond the system: numbers that have changed since, and the sums in which they stood. */
export interface EarlierPicture {
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly relations: readonly Relation[];
}

/**
 * The relations as they were when these cells were published. Numbers that were hidden then are taken to have been what
 * they are now; a sum that holds with that says something about them that the public can still use. Sums in which nothing
 * has changed stand in the system already.
 */
export function earlierPicture(system: LinearSystem, cells: ReadonlyMap<string, EarlierCell>): EarlierPicture {
  const published = publishedValues(system, cells);
  const values = thenValues(system, published);
  const quantities = new Map<string, Quantity>();
  const still = stillKnown(system, cells);
  const isSame = (id: string) =>
    values.get(id) === system.quantities.get(id)!.value && (!published.has(id) || still.has(id));
  const nameThen = (id: string): string => {
    if (isSame(id)) return id;
    const value = values.get(id)!;
    const known = published.has(id) || system.quantities.get(id)!.known === true;
    const then = { id: `${id} was ${value}`, value, ...(known ? { known } : {}) };
    quantities.set(then.id, then);
    return then.id;
  };
  const isKnown = (id: string) => (quantities.get(id) ?? system.quantities.get(id)!).known === true;
  const isHeld = ({ total, members }: Relation) => values.get(total) === sumOf(members, values);
  const relations: Relation[] = [];
  for (const parts of groupsOfParts(system, published)) {
    if (parts.every(isHeld)) {
      const then = parts
        .filter(({ total, members }) => ![total, ...members].every(isSame))
        .map(({ total, members }) => ({ total: nameThen(total), members: members.map(nameThen) }));
      relations.push(...then.filter(({ total, members }) => ![total, ...members].every(isKnown)));
      continue;
    }
    if (parts.length === 1) continue;
    // Of those who were hidden under a total few may have come or gone since.
    const moved = flow(
      parts.map(({ total, members }) => ({
        then: { id: nameThen(total), value: values.get(total)! },
        members: members.map(nameThen),
        now: sumOf(members, values),
      })),
      fewIn(system, parts[0]!.total),
    );
    for (const quantity of moved.quantities) quantities.set(quantity.id, quantity);
    relations.push(...moved.relations);
  }
  return { quantities, relations };
}

/**
 * The sums of a system, those together that say of the same groups how many have something and how many have not, where
 * the total was published.
 */
function groupsOfParts(
  { relations, cells }: LinearSystem,
  published: ReadonlyMap<string, number>,
): readonly (readonly Relation[])[] {
  const cellOf = new Map<string, string>();
  for (const { id, quantities } of cells.values())
    for (const quantity of quantities) if (!cellOf.has(quantity)) cellOf.set(quantity, id);
  const groups = new Map<string, Relation[]>();
  relations.forEach((relation, i) => {
    const { total, members } = relation;
    const among = members.map((member) => cellOf.get(member) ?? member).sort();
    const own = !published.has(total) || among.every((cell) => cell === cellOf.get(total));
    const key = JSON.stringify(own ? i : [cellOf.get(total), among]);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  });
  return [...groups.values()];
}

function fewIn({ cells }: LinearSystem, total: string): number {
  for (const { quantities, rules } of cells.values()) if (quantities.includes(total)) return rules.smallChange;
  return 0;
}

/**
 * Numbers of cells that are as they were. One number of a cell that has changed may be as it was too, but nobody can tell:
 * what it was is then known, and not what it is.
 */
function stillKnown(system: LinearSystem, cells: ReadonlyMap<string, EarlierCell>): ReadonlySet<string> {
  const unchanged = [...cells].filter(([id, earlier]) => isUnchanged(system.cells.get(id)!, earlier, system));
  return new Set(unchanged.flatMap(([id]) => system.cells.get(id)!.quantities));
}

/** Whether a cell still has the values that were published; where no whole numbers were, about as many people as then. */
export function isUnchanged(cell: SystemCell, { shown, base }: EarlierCell, { quantities }: LinearSystem): boolean {
  if (shown.length === 0) return base === undefined || base === cell.people;
  return cell.quantities.every((id, i) => shown[i] === undefined || shown[i] === quantities.get(id)!.value);
}

/** What the edition said about each number, through any of the cells to which it belongs. */
function publishedValues(system: LinearSystem, cells: ReadonlyMap<string, EarlierCell>): ReadonlyMap<string, number> {
  return new Map(
    [...cells].flatMap(([id, { shown }]) =>
      system.cells.get(id)!.quantities.flatMap((quantity, i) => {
        const value = shown[i];
        return value === undefined ? [] : [[quantity, value] as const];
      }),
    ),
  );
}

/** Every number as it was: published, else the sum of its members where that has changed, else as it is now. */
function thenValues({ quantities, relations }: LinearSystem, published: ReadonlyMap<string, number>) {
  const values = new Map<string, number>();
  const sums = new Map<string, Relation[]>();
  for (const relation of relations) sums.set(relation.total, [...(sums.get(relation.total) ?? []), relation]);
  const valueOf = (id: string): number => {
    const done = values.get(id);
    if (done !== undefined) return done;
    const now = quantities.get(id)!.value;
    values.set(id, published.get(id) ?? now);
    if (!published.has(id)) {
      const changed = (sums.get(id) ?? [])
        .map(({ members }) => members.reduce((sum, member) => sum + valueOf(member), 0))
        .find((sum) => sum !== now);
      values.set(id, changed ?? now);
    }
    return values.get(id)!;
  };
  for (const id of quantities.keys()) valueOf(id);
  return values;
}

function sumOf(ids: readonly string[], values: ReadonlyMap<string, number>): number {
  return ids.reduce((sum, id) => sum + values.get(id)!, 0);
}
