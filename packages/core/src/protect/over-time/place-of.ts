/** Where an observation stands. */
export interface CellPlace {
  readonly table: string;
  readonly period: string;
  /** Empty for a total. */
  readonly category: string;
}

/** The place that a cell's id names: `hr1~department 2025 10`. Neither tables nor periods have spaces in their names. */
export function placeOf(id: string): CellPlace {
  const [table = '', period = ''] = id.split(' ', 2);
  return { table, period, category: id.slice(table.length + period.length + 2) };
}

/** The id of a place, as `LinearSystem` names its cells. */
export function idOf({ table, period, category }: CellPlace): string {
  return `${table} ${period} ${category}`;
}
