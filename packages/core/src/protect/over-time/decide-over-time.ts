import type { Ledger } from '../../editions/ledger.js';
import type { SeriesTable } from '../../series/series.js';
import type { Remedy } from '../policy/rules.js';
import type { TableRemedy } from '../protection-log.js';
import { placeOf, tableId } from '../system/cell-id.js';
import { hideSmallChanges } from './hide-small-changes.js';
import { possibleRemedies } from './remedies.js';
import type { TimedSeries, Timeline } from './small-changes.js';

/** What small changes over time ask of one indicator. */
export interface OverTime {
  /** Observations to hide, by id, besides those that are hidden already. */
  readonly hide: readonly string[];
  /** What is done to a breakdown instead (`taken`), or would be, did the policy allow it. */
  readonly remedies: readonly TableRemedy[];
  /** Periods whose numbers differ by a few people from what an earlier edition said, and that are hidden for it. */
  readonly corrected: readonly string[];
}

/**
 * Decides what of an indicator may be visible together over time and over editions, where other rules hide these
 * observations already. A breakdown of which single observations would be hidden for this reason is treated by the first
 * remedy that the policy allows and that is possible; it is then left out here, and whoever calls puts it together, rounds
 * it or drops it. Else the observations are hidden, and the remedy that would keep most is proposed.
 * Hiding more may call for complements, and those for this again: call both until nothing is added. The timeline stays.
 */
export function decideOverTime(
  { series, rules, treatable }: TimedSeries,
  timeline: Timeline,
  isHidden: (id: string) => boolean,
  ledger: Ledger,
): OverTime {
  const context = { series, timeline, ledger };
  const breakdowns = series.tables.filter(({ breakdown }) => breakdown !== null);
  const remediesFor = (table: SeriesTable, among?: readonly Remedy[]) => {
    const { id = '' } = table.breakdown ?? {};
    return treatable?.includes(id) === false ? [] : possibleRemedies(context, table, among);
  };
  const taken = new Map<string, TableRemedy>();
  for (;;) {
    const hide = hideSmallChanges(without(timeline, taken), isHidden);
    const affected = breakdowns.filter((table) => hide.some((id) => placeOf(id).table === tableId(series, table)));
    const next = affected.flatMap((table) => {
      const [remedy] = remediesFor(table, rules.remedies);
      return remedy === undefined ? [] : [remedyOf(tableId(series, table), remedy, true)];
    })[0];
    if (next === undefined) {
      const proposed = affected.flatMap((table) => {
        const [remedy] = remediesFor(table);
        return remedy === undefined ? [] : [remedyOf(tableId(series, table), remedy, false)];
      });
      return { hide, remedies: [...taken.values(), ...proposed], corrected: correctedPeriods(timeline, hide) };
    }
    taken.set(`${next.indicator}~${next.breakdown}`, next);
  }
}

function remedyOf(table: string, remedy: TableRemedy['remedy'], taken: boolean): TableRemedy {
  const [indicator = '', breakdown = ''] = table.split('~');
  return { indicator, breakdown, remedy, taken };
}

/** The timeline without breakdowns that are not published as they are. */
function without(timeline: Timeline, tables: ReadonlyMap<string, TableRemedy>): Timeline {
  if (tables.size === 0) return timeline;
  const periods = timeline.periods.map((at) => ({
    ...at,
    now: {
      cells: new Map([...at.now.cells].filter(([, { table }]) => !tables.has(table))),
      sums: at.now.sums.filter((sum) => !tables.has(sum.table) && !tables.has(at.now.cells.get(sum.total)!.table)),
    },
  }));
  return { ...timeline, periods };
}

function correctedPeriods({ periods }: Timeline, hide: readonly string[]): readonly string[] {
  const hidden = new Set(hide);
  return periods
    .filter(({ now, editions }) =>
      [...now.cells].some(
        ([key, { id, numbers }]) =>
          hidden.has(id) &&
          editions.some(({ then }) => {
            const earlier = then.cells.get(key)?.numbers;
            return earlier && JSON.stringify(earlier) !== JSON.stringify(numbers);
          }),
      ),
    )
    .map(({ period }) => period);
}
