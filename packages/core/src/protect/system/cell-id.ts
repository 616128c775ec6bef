import type { Series, SeriesTable } from '../../series/series.js';

/** The name of a table's file: `hr1`, `hr1~department`. */
export function tableId({ indicator }: Series, { breakdown }: SeriesTable): string {
  return breakdown === null ? indicator.id : `${indicator.id}~${breakdown.id}`;
}

/** The name of an observation: `hr1~department 2025 10`; nothing stands at the end for a total. */
export function cellId(table: string, period: string, category: string): string {
  return `${table} ${period} ${category}`;
}
