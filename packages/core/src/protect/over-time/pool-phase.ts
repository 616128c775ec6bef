import type { Ledger } from '../../editions/ledger.js';
import type { Indicator } from '../../indicator/definition.js';

/** So many periods are put together where single ones would say too much. */
export const POOLED_PERIODS = 3;

/**
 * The last period of a block that was published before, `2025` of `2023/2025`: later blocks keep step with it, because blocks
 * that overlap could be subtracted from each other. `periods` are the single ones of the data, in order. Null where the table
 * was never pooled.
 */
export function poolPhase(ledger: Ledger, table: string, periods: readonly string[]): string | null {
  const known = new Set(publishedPeriods(ledger, table).filter((period) => !periods.includes(period)));
  const ends = periods.filter((last) => periods.some((first) => first < last && known.has(`${first}/${last}`)));
  return ends.at(-1) ?? null;
}

/** A pooled indicator in step with what was published of it, whatever its newest period is now. */
export function inPhase(indicator: Indicator, ledger: Ledger, periods: readonly string[]): Indicator {
  const last = (indicator.period.pool ?? 1) > 1 ? poolPhase(ledger, indicator.id, periods) : null;
  return last === null ? indicator : { ...indicator, period: { ...indicator.period, last } };
}

/** Whether single periods of a table were published: a sum with them in it would then tell the others. */
export function wasPublishedSingly(ledger: Ledger, table: string, periods: readonly string[]): boolean {
  return publishedPeriods(ledger, table).some((period) => periods.includes(period));
}

/** The periods of which something was visible. */
function publishedPeriods({ releases }: Ledger, table: string): readonly string[] {
  return releases.flatMap(({ tables }) =>
    tables
      .filter(({ id }) => id === table)
      .flatMap(({ cells }) => cells.filter(({ state }) => state === 'open').map(({ period }) => period)),
  );
}
