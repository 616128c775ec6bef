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
  const { breakdown } = series.tables[cell.table]!;
  const place = `${breakdown === null ? '' : ` ${breakdown.field}=${cell.category}`} ${cell.period}`;
  const size = cell.parts.groupSize ?? cell.values.length;
  const groups = Math.ceil(cell.values.length / size);
  return Array.from({ length: groups }, (_, g) => {
    const people = series.people?.[g];
    const own = (name: string): PartId => ({ id: `${cell.id}#${g}.${name}` });
    const shared = (rows: CountedRows): PartId => ({ id: `${countedText(rows)}${place}`, counted: { rows, place } });
    const [counted, rest] = people?.parts ?? [];
    // What is left of the same whole after the same count is the same number too.
    const left = counted && people?.whole ? `${countedText(people.whole)} − ${countedText(counted)}${place}` : null;
    const parts = Array.from({ length: Math.min(size, cell.values.length - g * size) }, (_, i): PartId => {
      const rows = people?.parts[i];
      if (rows) return shared(rows);
      return i === 1 && rest === null && left !== null ? { id: left } : own(String(i));
    });
    if (parts.length === 1) return { parts };
    return { parts, whole: people?.whole ? shared(people.whole) : own('whole') };
  });
}
