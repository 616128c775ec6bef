import type { Release } from '../../audit/release.js';
import type { Series, SeriesObservation } from '../../series/series.js';
import { tableId } from '../system/cell-id.js';
import { nestedCells } from '../system/nested-cells.js';
import { seriesCells, type SeriesCell } from '../system/series-cells.js';
import { countedNumbers, type CountedNumbers } from './counted-numbers.js';

/** One indicator at one time. What is not there counts as nobody. */
export interface Snapshot {
  /** By table and category. */
  readonly cells: ReadonlyMap<string, SnapshotCell>;
  readonly sums: readonly Sum[];
}

export interface SnapshotCell {
  /** As `LinearSystem` names it. */
  readonly id: string;
  readonly table: string;
  readonly category: string;
  readonly people: number;
  /** Null where there are none, or where they are hidden. */
  readonly numbers: CountedNumbers | null;
}

/** A cell and those of one other table that add up to it, by table and category. */
export interface Sum {
  readonly total: string;
  readonly table: string;
  readonly members: readonly string[];
}

/** A period of a series as it would be published were nothing hidden. */
export function snapshotOf(series: Series, period: string): Snapshot {
  const names = series.tables.map((table) => tableId(series, table));
  const keyOf = ({ table, category }: SeriesCell) => cellKey(names[table]!, category);
  const cells = seriesCells(series, period);
  const observations = new Map(
    series.tables.flatMap((table, t) =>
      table.observations
        .filter((observation) => observation.period === period)
        .map((observation) => [cellKey(names[t]!, observation.category), observation] as const),
    ),
  );
  return {
    cells: new Map(
      cells.map((cell) => {
        const { id, table, category, parts } = cell;
        const numbers = numbersOf(series, observations.get(keyOf(cell))!);
        return [keyOf(cell), { id, table: names[table]!, category, people: parts.people, numbers }];
      }),
    ),
    sums: nestedCells(cells)
      .filter(({ members }) => members.length > 1)
      .map(({ total, members }) => ({
        total: keyOf(total),
        table: names[members[0]!.table]!,
        members: members.map(keyOf),
      })),
  };
}

function numbersOf({ indicator }: Series, observation: SeriesObservation): CountedNumbers | null {
  return observation.kind === 'numbers' ? countedNumbers(indicator.measure.type, observation.measures) : null;
}

/** The same period as an earlier edition published it, with the sums as they are now. Rounded tables tell no numbers. */
export function snapshotOfEdition({ tables }: Release, now: Snapshot, period: string): Snapshot {
  const known = new Set([...now.cells.values()].map(({ table }) => table));
  const cells = tables
    .filter(({ id, rounding }) => known.has(id) && rounding === null)
    .flatMap((table) =>
      table.cells
        .filter((cell) => cell.period === period && cell.state !== 'missing')
        .map(({ category, numbers }): readonly [string, SnapshotCell] => {
          const key = cellKey(table.id, category);
          const { id = '', people = 0 } = now.cells.get(key) ?? {};
          const shown = numbers.map(({ count, base }) => ({
            ...(count === undefined ? {} : { count: count.value }),
            ...(base === undefined ? {} : { base: base.value }),
          }));
          return [key, { id, table: table.id, category, people, numbers: countedNumbers(table.measureType, shown) }];
        }),
    );
  const there = new Set(cells.map(([, { table }]) => table));
  return { cells: new Map(cells), sums: now.sums.filter(({ table }) => there.has(table)) };
}

/** A snapshot in which these cells show nothing. */
export function hiding({ cells, sums }: Snapshot, isHidden: (cell: SnapshotCell) => boolean): Snapshot {
  return {
    cells: new Map([...cells].map(([key, cell]) => [key, isHidden(cell) ? { ...cell, numbers: null } : cell])),
    sums,
  };
}

function cellKey(table: string, category: string): string {
  return `${table} ${category}`;
}
