import type { CellNumbers, CountedGroup, Series, SeriesTable } from '../../series/series.js';

/** Some of the finest groups of a period, by their position, in order. */
export type Groups = readonly number[];

/** A published observation: the finest groups that it sums up, and what was counted in it. */
export interface PublishedCell {
  /** Its table and its position among the table's observations. */
  readonly table: number;
  readonly position: number;
  readonly groups: Groups;
  readonly numbers: CellNumbers;
}

/** The observations of one period, and how they are made up of the finest groups. */
export interface PeriodGroups {
  /** What was counted in each of the finest groups, in the order of their categories, not of the rows. */
  readonly finest: readonly CellNumbers[];
  readonly cells: readonly PublishedCell[];
  /**
   * The parts that a cell is published in: the cells of the first breakdown that divides it, and last the groups that
   * this breakdown knows no category for. Empty when nothing below it is published.
   */
  readonly membersOf: (groups: Groups) => readonly Groups[];
}

/** Nested tables are found from the finest groups, as for suppression: departments in divisions, both in the total. */
export function periodGroups({ tables, counted }: Series, period: string): PeriodGroups {
  const all = (counted?.groups ?? [])
    .filter((group) => group.period === period && isPopulated(group))
    .sort(byCategories);
  const positionsOf = (table: number, category: string | null): Groups =>
    all.flatMap(({ categories }, i) => (categories[table - 1] === category ? [i] : []));
  const cellsOf = (table: SeriesTable, t: number): readonly PublishedCell[] =>
    table.observations.flatMap((observation, i) => {
      if (observation.period !== period) return [];
      const groups = t === 0 ? all.map((_, position) => position) : positionsOf(t, observation.category);
      return [{ table: t, position: i, groups, numbers: counted?.tables[t]?.[i] ?? {} }];
    });
  const published = tables.map(cellsOf);
  const known = new Map<string, readonly Groups[]>();
  return {
    finest: all.map(({ numbers }) => numbers),
    cells: published.flat(),
    membersOf: (groups) => {
      const key = groups.join();
      const members = known.get(key) ?? dividedBy(published.slice(1), groups);
      known.set(key, members);
      return members;
    },
  };
}

/** A group in which nobody was counted hangs together with nothing. */
function isPopulated({ numbers }: CountedGroup): boolean {
  return Object.values(numbers).some((number) => number !== 0);
}

function byCategories(a: CountedGroup, b: CountedGroup): number {
  return JSON.stringify(a.categories) < JSON.stringify(b.categories) ? -1 : 1;
}

function dividedBy(breakdowns: readonly (readonly PublishedCell[])[], groups: Groups): readonly Groups[] {
  return breakdowns.map((cells) => membersIn(cells, groups)).find((members) => members.length > 1) ?? [];
}

function membersIn(cells: readonly PublishedCell[], groups: Groups): readonly Groups[] {
  const inside = new Set(groups);
  const touching = cells.map((cell) => cell.groups).filter((others) => others.some((group) => inside.has(group)));
  if (!touching.every((others) => others.every((group) => inside.has(group)))) return [];
  const covered = new Set(touching.flat());
  const rest = groups.filter((group) => !covered.has(group));
  return rest.length > 0 ? [...touching, rest] : touching;
}
