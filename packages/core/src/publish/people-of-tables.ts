import { shownTables } from '../protect/shown-tables.js';
import { tableId } from '../protect/system/cell-id.js';
import type { SecretSeries } from './computed-series.js';

/** How many people all observations of each table are about together: whoever is in two periods counts twice. */
export function peopleOfTables(all: readonly SecretSeries[]): ReadonlyMap<string, number> {
  const tables = all.flatMap(({ series, only }) =>
    shownTables(series.tables, only).map((table) => ({ id: tableId(series, table), table })),
  );
  return new Map(
    tables.map(({ id, table: { observations } }) => {
      const people = observations.map((observation) => (observation.kind === 'numbers' ? observation.parts.people : 0));
      return [id, people.reduce((sum, n) => sum + n, 0)] as const;
    }),
  );
}
