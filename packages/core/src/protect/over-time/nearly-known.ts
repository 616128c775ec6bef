import type { LinearSystem, SystemCell } from '../system/linear-system.js';
import { isSmallChange, type CountedNumbers } from './counted-numbers.js';
import { flow, type FurtherKnowledge } from './flow.js';
import type { Timeline } from './small-changes.js';

/** Numbers of the same group that are public: at other times, or in an earlier edition. By the id of the cell. */
export type NearlyKnown = ReadonlyMap<string, readonly CountedNumbers[]>;

/**
 * Hidden observations of which few people came or went since numbers that are public: an earlier edition's, or those of the
 * nearest periods in which the group is visible. Who knows that flow is in doubt about them by so few people only, so that
 * they cover badly for others.
 */
export function nearlyKnown(timeline: Timeline, isHidden: (id: string) => boolean): NearlyKnown {
  const { rules, periods, comparable } = timeline;
  const known = new Map<string, readonly CountedNumbers[]>();
  if (rules.smallChange === 0 || rules.rounding !== null) return known;
  const visible = (i: number, key: string) => {
    const cell = periods[i]!.now.cells.get(key);
    return cell?.numbers && (!isHidden(cell.id) || periods[i]!.locked.has(cell.id)) ? [cell.numbers] : [];
  };
  periods.forEach(({ now, editions, locked }, i) => {
    for (const [key, { id, numbers }] of now.cells) {
      if (!numbers || !isHidden(id) || locked.has(id)) continue;
      const others = comparable ? nearest(i, periods.length, (at) => visible(at, key)) : [];
      const found = [
        ...editions.flatMap(({ then }) => then.cells.get(key)?.numbers ?? []),
        ...others.filter((other) => isSmallChange(other, numbers, rules)),
      ];
      if (found.length > 0) known.set(id, found);
    }
  });
  return known;
}

/** What is found first on the way back, and first on the way on. */
function nearest<Found>(from: number, length: number, at: (i: number) => readonly Found[]): readonly Found[] {
  const before = Array.from({ length: from }, (_, i) => from - 1 - i);
  const after = Array.from({ length: length - from - 1 }, (_, i) => from + 1 + i);
  return [before, after].flatMap((way) => way.map(at).find((found) => found.length > 0) ?? []);
}

/** A system with what those know who know of a few people that they came or went. */
export function withNearlyKnown(system: LinearSystem, known: NearlyKnown): LinearSystem {
  const told = [...known].flatMap(([id, numbers]) => {
    const cell = system.cells.get(id);
    return cell === undefined || cell.locked ? [] : numbers.map((then, i) => flowInto(cell, then, i, system));
  });
  return withKnowledge(system, told);
}

/** A system with further numbers and sums. */
export function withKnowledge(system: LinearSystem, told: readonly FurtherKnowledge[]): LinearSystem {
  if (told.every(({ quantities }) => quantities.length === 0)) return system;
  const further = told.flatMap(({ quantities }) => quantities.map((quantity) => [quantity.id, quantity] as const));
  return {
    ...system,
    quantities: new Map([...system.quantities, ...further].sort(([a], [b]) => (a < b ? -1 : 1))),
    relations: [...system.relations, ...told.flatMap(({ relations }) => relations)],
  };
}

function flowInto(
  { id, quantities, rules }: SystemCell,
  then: CountedNumbers,
  nth: number,
  system: LinearSystem,
): FurtherKnowledge {
  const parts = partsOf(then).flatMap((value, i) => {
    const now = system.quantities.get(quantities[i] ?? '');
    return now ? [{ then: { id: `${id}#${i} at ${nth}`, value }, members: [now.id], now: now.value }] : [];
  });
  return flow(parts, rules.smallChange);
}

/** In the order of a cell's quantities: those who have something and the rest, or the answers. */
function partsOf({ counts, base }: CountedNumbers): readonly number[] {
  return counts.length === 1 ? [counts[0]!, base - counts[0]!] : counts;
}

/** Whether two say the same, so that nothing new has to be decided. */
export function isSameKnowledge(a: NearlyKnown, b: NearlyKnown): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}
