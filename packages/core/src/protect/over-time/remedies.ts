import type { Ledger } from '../../editions/ledger.js';
import type { Series, SeriesTable } from '../../series/series.js';
import type { Remedy } from '../policy/rules.js';
import { tableId } from '../system/cell-id.js';
import { POOLED_PERIODS, wasPublishedSingly } from './pool-phase.js';
import type { Timeline } from './small-changes.js';

/** Remedies that a policy may be advised to allow, the one that keeps most first. */
const BEST_FIRST: readonly Remedy[] = ['coarser', 'pool', 'round5'];

/** What can be done to a breakdown instead of hiding single observations, in the order of `among`. */
export function possibleRemedies(
  { series, timeline, ledger }: { readonly series: Series; readonly timeline: Timeline; readonly ledger: Ledger },
  table: SeriesTable,
  among: readonly Remedy[] = BEST_FIRST,
): readonly Remedy[] {
  const id = tableId(series, table);
  const periods = series.periods.map(({ edtf }) => edtf);
  const possible: Readonly<Record<Remedy, () => boolean>> = {
    coarser: () => hasCoarser(timeline, id, series.indicator.id),
    pool: () =>
      !wasPublishedSingly(ledger, id, periods) &&
      periods.length >= POOLED_PERIODS &&
      (series.indicator.period.pool ?? 1) === 1,
    round5: () => true,
  };
  return among.filter((remedy) => possible[remedy]());
}

/** Whether, in every period, every category of a breakdown lies inside one of several of another breakdown. */
function hasCoarser({ periods }: Timeline, table: string, total: string): boolean {
  const coarser = periods.map(({ now }) => {
    const members = [...now.cells.values()].filter((cell) => cell.table === table);
    const sums = now.sums
      .filter((sum) => sum.table === table)
      .map((sum) => ({ ...sum, outer: now.cells.get(sum.total)!.table }))
      .filter(({ outer }) => outer !== total);
    return [...new Set(sums.map(({ outer }) => outer))].filter((outer) => {
      const inside = sums.filter((sum) => sum.outer === outer);
      return inside.length > 1 && new Set(inside.flatMap((sum) => sum.members)).size === members.length;
    });
  });
  return (coarser[0] ?? []).some((outer) => coarser.every((outers) => outers.includes(outer)));
}
