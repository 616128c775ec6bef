import type { Release, ReleasedCell, ReleasedTable } from '../../../packages/core/src/audit/release.js';

/** An observation for a test: how many of how many, or null for a hidden one. */
export function cell(period: string, category: string, share: readonly [count: number, base: number] | null) {
  const state = share === null ? 'hidden' : 'open';
  const numbers = share === null ? [] : [{ count: shown(share[0]), base: shown(share[1]) }];
  return { period, category, state, numbers } as ReleasedCell;
}

/** A table of shares of staff; `breakdown` null for the total. */
export function table(
  breakdown: string | null,
  cells: readonly ReleasedCell[],
  more: Partial<ReleasedTable> = {},
): ReleasedTable {
  return {
    id: breakdown === null ? 'hr1' : `hr1~${breakdown}`,
    indicator: 'hr1',
    breakdown: breakdown === null ? [] : [breakdown],
    measureType: 'proportion',
    counts: { count: 'staff[mb=yes]', base: 'staff[]', by: breakdown, time: 'stock' },
    rounding: null,
    answers: [],
    within: {},
    cells,
    ...more,
  };
}

export function release(edition: string, ...tables: readonly ReleasedTable[]): Release {
  return { edition, tables };
}

function shown(value: number) {
  return { value, decimals: 0 };
}
