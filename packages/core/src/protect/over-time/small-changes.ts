import type { Release } from '../../audit/release.js';
import type { CountedPeople } from '../../publication.js';
import type { Series } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';
import { isSmallChange, isSmallCorrection } from './counted-numbers.js';
import { knownTwice, type KnownTwice } from './known-twice.js';
import { hiding, snapshotOf, snapshotOfEdition, type Snapshot, type SnapshotCell } from './snapshot.js';

/** An indicator with the rules it is judged by, and how its people hang together over time. */
export interface TimedSeries {
  readonly series: Series;
  readonly rules: Rules;
  readonly time: CountedPeople['time'];
  /** Breakdowns that a remedy may treat, by id; all by default. */
  readonly treatable?: readonly string[];
}

/** Numbers that may not be visible together, because their difference is a few people. */
export interface SmallChange {
  readonly table: string;
  /** One category, or several that are known together only. */
  readonly categories: readonly string[];
  readonly period: string;
  /** The period or the edition with which the difference is made. */
  readonly since: string;
  readonly kind: 'period' | 'correction';
  /** Observations of which one has to be hidden; none where the public knows both numbers already. */
  readonly hideable: readonly string[];
}

/** Everything about one indicator that does not change with what is hidden. */
export interface Timeline {
  readonly rules: Rules;
  /** In order. */
  readonly periods: readonly TimelinePeriod[];
  /** Whether its people mostly stay from period to period. */
  readonly comparable: boolean;
}

interface TimelinePeriod {
  readonly period: string;
  readonly now: Snapshot;
  readonly editions: readonly { readonly edition: string; readonly then: Snapshot }[];
  /** Published in an earlier edition with the numbers they still have. */
  readonly locked: ReadonlySet<string>;
}

/** Prepares an indicator for `smallChanges`; `editions` as `editionsOf` gives them. */
export function timelineOf({ series, rules, time }: TimedSeries, editions: readonly Release[]): Timeline {
  const periods = series.periods.map(({ edtf: period }) => {
    const now = snapshotOf(series, period);
    const then = editions.map((release) => ({
      edition: release.edition,
      then: snapshotOfEdition(release, now, period),
    }));
    const locked = [...now.cells].filter(([key, cell]) =>
      then.some(({ then: { cells } }) => isSame(cells.get(key), cell)),
    );
    return { period, now, editions: then, locked: new Set(locked.map(([, { id }]) => id)) };
  });
  // Sums of several dates count the same people several times.
  const comparable = time === 'stock' && (series.indicator.period.pool ?? 1) === 1;
  return { rules, periods, comparable };
}

function isSame(earlier: SnapshotCell | undefined, { numbers }: SnapshotCell): boolean {
  if (!earlier?.numbers) return false;
  return JSON.stringify(earlier.numbers) === JSON.stringify(numbers);
}

/**
 * All pairs of numbers whose difference would give away the few people who came or went: between one period in which an
 * observation is visible and the next such period (stocks only), and between an edition and a later correction. Those who
 * are hidden together under a published total are compared together. Nothing where numbers are rounded.
 */
export function smallChanges(timeline: Timeline, isHidden: (id: string) => boolean): readonly SmallChange[] {
  const { rules, periods, comparable } = timeline;
  if (rules.smallChange === 0 || rules.rounding !== null) return [];
  const visible = periods.map((at) => ({
    ...at,
    now: hiding(at.now, ({ id }) => isHidden(id) && !at.locked.has(id)),
  }));
  const corrections = visible.flatMap((at) =>
    at.editions.flatMap(({ edition, then }) =>
      knownTwice(then, at.now)
        .filter(({ before, after }) => isSmallCorrection(before, after, rules))
        .map((group) => smallChange(group, 'correction', edition, [at])),
    ),
  );
  return [...(comparable ? betweenPeriods(visible, rules) : []), ...corrections];
}

/** Each group is compared with the last period before in which it was visible too. */
function betweenPeriods(periods: readonly TimelinePeriod[], rules: Rules): readonly SmallChange[] {
  return periods.flatMap((after, i) => {
    const done = new Set<string>();
    return periods
      .slice(0, i)
      .reverse()
      .flatMap((before) =>
        knownTwice(before.now, after.now).flatMap((group) => {
          const name = `${group.table} ${group.sum?.total ?? group.categories.join()}`;
          if (done.has(name)) return [];
          done.add(name);
          if (!isSmallChange(group.before, group.after, rules)) return [];
          return [smallChange(group, 'period', before.period, [after, before])];
        }),
      );
  });
}

/** `periods`: those in which something can be hidden, the period itself first. */
function smallChange(
  group: KnownTwice,
  kind: SmallChange['kind'],
  since: string,
  periods: readonly TimelinePeriod[],
): SmallChange {
  const { table, categories, sum } = group;
  const hideable = sum
    ? widening(sum.total, sum.members, periods)
    : periods.flatMap((at) => openIds([`${table} ${categories[0]!}`], at));
  return { table, categories, period: periods[0]!.period, since, kind, hideable };
}

/**
 * What joins those who are known together with more people: of the members that are still visible the one with the fewest,
 * in the period in which more of them are hidden already; else the total.
 */
function widening(total: string, members: readonly string[], periods: readonly TimelinePeriod[]): readonly string[] {
  const hidden = ({ now }: TimelinePeriod) => members.filter((key) => now.cells.get(key)?.numbers === null).length;
  const [fewest] = [...periods].sort((a, b) => hidden(b) - hidden(a)).flatMap((at) => openIds(members, at));
  return fewest === undefined ? periods.flatMap((at) => openIds([total], at)) : [fewest];
}

/** Those that are visible and not public already, fewest people first. */
function openIds(keys: readonly string[], { now, locked }: TimelinePeriod): readonly string[] {
  return keys
    .flatMap((key) => now.cells.get(key) ?? [])
    .filter(({ id, numbers }) => numbers !== null && !locked.has(id))
    .sort((a, b) => a.people - b.people || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
