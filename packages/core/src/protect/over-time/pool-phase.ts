import type { Ledger } from '../../editions/ledger.js';

/** So many periods are put together where single ones would say too much. */
export const POOLED_PERIODS = 3;

/**
 * The last period of a block that was published before, `2025` of `2023/2025`: later blocks keep step with it, because blocks
 * that overlap could be subtracted from each other. Null where the table was never pooled.
 */
export function poolPhase({ releases }: Ledger, table: string): string | null {
  const periods = releases.flatMap(({ tables }) =>
    tables.filter(({ id }) => id === table).flatMap(({ cells }) => cells.map(({ period }) => period)),
  );
  const pooled = periods.filter((period) => period.includes('/')).sort();
  return pooled.at(-1)?.split('/')[1] ?? null;
}

/** Whether single periods of a table were published: a sum with them in it would then tell the others. */
export function wasPublishedSingly({ releases }: Ledger, table: string): boolean {
  return releases.some(({ tables }) =>
    tables.some(
      ({ id, cells }) => id === table && cells.some(({ period, state }) => state === 'open' && !period.includes('/')),
    ),
  );
}
