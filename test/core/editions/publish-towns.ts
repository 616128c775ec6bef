import type { Release } from '../../../packages/core/src/audit/release.js';
import type { Ledger } from '../../../packages/core/src/editions/ledger.js';
import { decidePattern } from '../../../packages/core/src/protect/decide-pattern.js';
import { decideOverTime } from '../../../packages/core/src/protect/over-time/decide-over-time.js';
import { withEarlier } from '../../../packages/core/src/protect/over-time/known-earlier.js';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import type { HidingRule } from '../../../packages/core/src/protect/protection-log.js';
import { seriesOverTime } from '../protect/over-time/series-over-time.js';
import type { Group } from '../protect/series-of.js';
import { cell, release, table } from './release.js';
import type { Town } from './towns.js';

/** Towns by period, published after what the ledger holds: the release, or null where nothing may be published. */
export type Publish = (edition: string, periods: Readonly<Record<string, Town>>, ledger: Ledger) => Release | null;

const RULES = PROFILES.staffPublic;

/** Suppression and the rules for small changes in turn, until neither hides more. */
export const publishTowns: Publish = (edition, periods, ledger) => {
  const series = seriesOverTime(
    ['department'],
    Object.fromEntries(Object.entries(periods).map(([p, town]) => [p, groups(town)])),
  );
  const demanded = new Map<string, HidingRule>();
  for (;;) {
    const { pattern, unprotected } = decidePattern([{ series, rules: RULES }], {
      demanded,
      withEarlier: (system) => withEarlier(system, ledger),
    });
    if (unprotected.length > 0) return null;
    const { hide } = decideOverTime({ series, rules: RULES, time: 'stock' }, (id) => pattern.has(id), ledger);
    if (hide.length === 0) return releaseFrom(edition, periods, (id) => pattern.has(id));
    for (const id of hide) demanded.set(id, 'smallChange');
  }
};

function groups(town: Town): readonly Group[] {
  return Object.entries(town).map(([code, [count, rest]]) => [[code], count, rest]);
}

function releaseFrom(
  edition: string,
  periods: Readonly<Record<string, Town>>,
  isHidden: (id: string) => boolean,
): Release {
  const shown = (id: string, [count, rest]: readonly [number, number]) =>
    isHidden(id) ? null : ([count, count + rest] as const);
  const cells = Object.entries(periods).flatMap(([period, town]) =>
    Object.entries(town).map(([code, parts]) => cell(period, code, shown(`test~department ${period} ${code}`, parts))),
  );
  const totals = Object.entries(periods).map(([period, town]) => {
    const sum = (part: 0 | 1) => Object.values(town).reduce((all, parts) => all + parts[part], 0);
    return cell(period, '', shown(`test ${period} `, [sum(0), sum(1)]));
  });
  return release(
    edition,
    table(null, totals, { id: 'test', indicator: 'test' }),
    table('department', cells, { id: 'test~department', indicator: 'test' }),
  );
}
