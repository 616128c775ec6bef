import type { Atom, Parts, Series } from '../../series/series.js';
import { sum } from '../../statistics/sum.js';
import { unitsOf } from './margin.js';
import { cellId, tableId } from './cell-id.js';

/** An observation with the finest groups that it sums up. */
export interface SeriesCell {
  readonly id: string;
  /** Its place among the tables of the series. */
  readonly table: number;
  readonly category: string;
  readonly period: string;
  readonly parts: Parts;
  /** Places among `Series.atoms`. */
  readonly atoms: readonly number[];
  /**
   * The parts, the people of what is published beside them, and the amount, as the sums of those groups, so that the
   * relations between cells hold exactly even where people are counted once in the total and twice in two departments: an
   * attacker is taken to know more than is published.
   */
  readonly values: readonly number[];
}

/**
 * All numbers of one of the finest groups in the order of a cell's: its parts, the people of what is published beside
 * them, and what it adds to an amount, in whole units.
 */
export function atomNumbers(
  { parts, beside = [], amount }: Atom,
  { length, besides, hasAmount }: Numbering,
): readonly number[] {
  return [
    ...Array.from({ length }, (_, i) => parts[i] ?? 0),
    ...Array.from({ length: besides }, (_, i) => beside[i] ?? 0),
    ...(hasAmount ? [unitsOf(amount ?? 0)] : []),
  ];
}

/** How many numbers of which kind each cell of a series has. */
export interface Numbering {
  readonly length: number;
  readonly besides: number;
  readonly hasAmount: boolean;
}

/** The parts of a cell decide how many they are; a series without an amount has none anywhere. */
export function numberingOf({ values, beside = [] }: Parts, { amount }: Series): Numbering {
  return { length: values.length, besides: beside.length, hasAmount: amount !== undefined };
}

/** The observations of one period of a series, as far as something was counted in them, and their tables. */
export function seriesCells(series: Series, period: string): readonly SeriesCell[] {
  const atoms = series.atoms.flatMap((atom, place) => (atom.period === period ? [{ atom, place }] : []));
  return series.tables.flatMap((table, t) => {
    const members = byCategory(atoms, t);
    return table.observations.flatMap((observation): readonly SeriesCell[] => {
      if (observation.period !== period || observation.parts === undefined) return [];
      const { category, parts } = observation;
      const numbering = numberingOf(parts, series);
      const inside = t === 0 ? atoms : (members.get(category) ?? []);
      // Without finest groups (all residents, by the office that serves them) the observation stands for itself.
      const values =
        inside.length === 0
          ? atomNumbers({ ...observation, categories: [], ...ownNumbers(parts) }, numbering)
          : added(inside.map(({ atom }) => atomNumbers(atom, numbering)));
      const id = cellId(tableId(series, table), period, category);
      return [{ id, table: t, category, period, parts, atoms: inside.map(({ place }) => place), values }];
    });
  });
}

function byCategory(atoms: readonly { readonly atom: Atom; readonly place: number }[], table: number) {
  const members = new Map<string | null, { readonly atom: Atom; readonly place: number }[]>();
  for (const entry of atoms) {
    const category = entry.atom.categories[table - 1] ?? null;
    const known = members.get(category);
    if (known) known.push(entry);
    else members.set(category, [entry]);
  }
  return members;
}

function ownNumbers({ values, contributions, beside = [] }: Parts): Pick<Atom, 'parts' | 'amount' | 'beside'> {
  return { parts: values, beside, amount: contributions?.total ?? 0 };
}

/** Lists of numbers, added up place by place. */
function added(lists: readonly (readonly number[])[]): readonly number[] {
  return (lists[0] ?? []).map((_, i) => sum(lists.map((list) => list[i]!)));
}
