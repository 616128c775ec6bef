import type { Atom, Parts, Series } from '../../series/series.js';
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
   * The parts as the sums of those groups, so that the relations between cells hold exactly even where people are counted
   * once in the total and twice in two departments: an attacker is taken to know more than is published.
   */
  readonly values: readonly number[];
}

/** The observations of one period of a series, as far as something was counted in them, and their tables. */
export function seriesCells(series: Series, period: string): readonly SeriesCell[] {
  const atoms = series.atoms.flatMap((atom, place) => (atom.period === period ? [{ atom, place }] : []));
  return series.tables.flatMap((table, t) => {
    const members = byCategory(atoms, t);
    return table.observations.flatMap((observation): readonly SeriesCell[] => {
      if (observation.period !== period || observation.parts === undefined) return [];
      const { category, parts } = observation;
      const inside = t === 0 ? atoms : (members.get(category) ?? []);
      // Without finest groups (all residents, by the office that serves them) the observation stands for itself.
      const values =
        inside.length === 0
          ? parts.values
          : parts.values.map((_, part) => sumOf(inside.map(({ atom }) => atom.parts[part] ?? 0)));
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

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
