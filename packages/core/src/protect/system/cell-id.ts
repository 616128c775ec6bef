import type { Series, SeriesTable } from '../../series/series.js';

/** Where an observation stands. */
export interface CellPlace {
  readonly table: string;
  readonly period: string;
  /** Empty for a total. */
  readonly category: string;
}

/** The name of a table's file: `hr1`, `hr1~department`. */
export function tableId({ indicator }: Series, { breakdown }: SeriesTable): string {
  return breakdown === null ? indicator.id : `${indicator.id}~${breakdown.id}`;
}

/** The indicator of a table: `hr1` of `hr1~department`. */
export function indicatorOf(table: string): string {
  return table.split('~', 1)[0]!;
}

/** The name of an observation: `hr1~department 2025 10`; nothing stands at the end for a total. */
export function cellId(table: string, period: string, category: string): string {
  return `${table} ${period} ${category}`;
}

/** The place that the name of an observation tells. Neither tables nor periods have spaces in their names. */
export function placeOf(id: string): CellPlace {
  const [table = '', period = ''] = id.split(' ', 2);
  return { table, period, category: id.slice(table.length + period.length + 2) };
}
