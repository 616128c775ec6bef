import type { Series } from '../../../../packages/core/src/series/series.js';
import { seriesOf, type Group } from '../series-of.js';

/** The groups of each period. */
export type Periods = Readonly<Record<string, readonly Group[]>>;

/** A series of several periods, with a total and one table a breakdown. */
export function seriesOverTime(breakdowns: readonly string[], periods: Periods): Series {
  const all = Object.entries(periods).map(([period, groups]) => seriesOf(breakdowns, groups, period));
  const [first] = all;
  return {
    ...first!,
    periods: all.flatMap((series) => series.periods),
    tables: first!.tables.map((table, t) => ({
      ...table,
      observations: all.flatMap((series) => series.tables[t]!.observations),
    })),
    atoms: all.flatMap((series) => series.atoms),
  };
}
