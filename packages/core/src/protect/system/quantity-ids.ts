import { countedText, type CountedRows } from '../../series/counted-people.js';
import type { Series } from '../../series/series.js';
import type { SeriesCell } from './series-cells.js';

/** The numbers of one group of people of a cell, by name: their ids. */
export interface GroupIds {
  readonly parts: readonly PartId[];
  /** What the parts add up to; absent for people who are only counted. */
  readonly whole?: PartId;
}

export interface PartId {
  readonly id: string;
  /** Who is counted where, when that is known: the number may then belong to several indicators. */
  readonly counted?: { readonly rows: CountedRows; readonly place: string };
}

/**
 * Names for the numbers of a cell, such that the same people counted by two indicators have one name: who is counted,
 * the category, and the period. Where nobody knows who is counted the name is the cell's own.
 */
export function groupIds(series: Series, cell: SeriesCell): readonly GroupIds[] {
  const place = placeOf(series, cell);
  const { length } = cell.parts.values;
  const size = cell.parts.groupSize ?? length;
  const groups = Math.ceil(length / size);
  return Array.from({ length: groups }, (_, g) => {
    const people = series.people?.[g];
    const own = (name: string): PartId => ({ id: `${cell.id}#${g}.${name}` });
    const shared = (rows: CountedRows): PartId => ({ id: `${countedText(rows)}${place}`, counted: { rows, place } });
    const [counted, rest] = people?.parts ?? [];
    // What is left of the same whole after the same count is the same number too.
    const left = counted && people?.whole ? `${countedText(people.whole)} − ${countedText(counted)}${place}` : null;
    const parts = Array.from({ length: Math.min(size, length - g * size) }, (_, i): PartId => {
      const rows = people?.parts[i];
      if (rows) return shared(rows);
      return i === 1 && rest === null && left !== null ? { id: left } : own(String(i));
    });
    if (parts.length === 1) return { parts };
    return { parts, whole: people?.whole ? shared(people.whole) : own('whole') };
  });
}

/** Names for what is published beside the people of a cell: how many others are (a baseline), and what an amount is. */
export function besideIds(
  series: Series,
  cell: SeriesCell,
): { readonly beside: readonly PartId[]; readonly amount?: PartId } {
  const beside = (cell.parts.beside ?? []).map((_, i): PartId => ({ id: `${cell.id}#beside.${i}` }));
  if (series.amount === undefined) return { beside };
  const place = placeOf(series, cell);
  const counted = { rows: series.amount, place };
  return { beside, amount: { id: `${countedText(series.amount)}${place}`, counted } };
}

function placeOf(series: Series, { table, category, period }: SeriesCell): string {
  const { breakdown } = series.tables[table]!;
  return `${breakdown === null ? '' : ` ${breakdown.field}=${category}`} ${period}`;
}
