import type { Breakdown } from '../indicator/definition.js';

/** The tables of a series that are published: all of them, or one breakdown alone, which then has no total beside it. */
export function shownTables<Table extends { readonly breakdown: Breakdown | null }>(
  tables: readonly Table[],
  only: string | undefined,
): readonly Table[] {
  return only === undefined ? tables : tables.filter(({ breakdown }) => breakdown?.id === only);
}
