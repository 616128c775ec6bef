import { EMPTY_LEDGER } from '../editions/ledger.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Problem } from '../problem.js';
import { decidePattern, type Decision, type Pattern } from '../protect/decide-pattern.js';
import { decideOverTime, type OverTime } from '../protect/over-time/decide-over-time.js';
import { withEarlier } from '../protect/over-time/known-earlier.js';
import { isSameKnowledge, nearlyKnown, withNearlyKnown, type NearlyKnown } from '../protect/over-time/nearly-known.js';
import { timelineOf } from '../protect/over-time/small-changes.js';
import type { HidingRule, TableRemedy } from '../protect/protection-log.js';
import type { SecretSeries } from './computed-series.js';
import { overTimeProblems } from './over-time-problems.js';
import { remedied } from './remedied-series.js';

/** What is published of which series, and what of it is hidden. */
export interface DecisionForAll extends Decision {
  /** The series as they are published: breakdowns that a remedy treats are series of their own. */
  readonly secret: readonly SecretSeries[];
  readonly remedies: readonly TableRemedy[];
  /** What small changes over time hide, for the clerk. */
  readonly problems: readonly Problem[];
}

/**
 * Decides for all series together, and again until nothing is added: what discloses something and what covers for it;
 * then what small changes between periods and editions would say, which hides more or calls for a remedy.
 */
export function decideAll(computed: readonly SecretSeries[], monitor: Monitor, demanded: Pattern): DecisionForAll {
  const { ledger = EMPTY_LEDGER } = monitor;
  let secret = computed;
  let hidden: Pattern = demanded;
  const taken: TableRemedy[] = [];
  let nearly: NearlyKnown = new Map();
  const told = new Map<string, OverTime>();
  for (;;) {
    const decision = decidePattern(secret, {
      demanded: hidden,
      withEarlier: (system) => withNearlyKnown(withEarlier(system, ledger), nearly),
    });
    const overTime = secret.map((entry) => ({
      entry,
      found: decideOverTime(entry, (id) => decision.pattern.has(id), ledger),
    }));
    const next = overTime.flatMap(({ entry, found }) =>
      found.remedies.filter((remedy) => remedy.taken).map((remedy) => ({ entry, remedy })),
    )[0];
    if (next) {
      taken.push(next.remedy);
      secret = secret.flatMap((entry) => (entry === next.entry ? remedied(entry, next.remedy, monitor) : [entry]));
      continue;
    }
    for (const { entry, found } of overTime) {
      const id = entry.series.indicator.id;
      told.set(id, together(told.get(id), found));
    }
    const more = overTime.flatMap(({ found }) => found.hide).filter((id) => !hidden.has(id));
    const known = new Map(
      secret.flatMap((entry) => [...nearlyKnown(timelineOf(entry, ledger), (id) => decision.pattern.has(id))]),
    );
    if (more.length === 0 && isSameKnowledge(known, nearly)) {
      const proposed = [...told.values()].flatMap(({ remedies }) => remedies);
      const problems = [...told].flatMap(([id, found]) => overTimeProblems(id, found));
      return { ...decision, secret, remedies: [...taken, ...unique(proposed)], problems };
    }
    nearly = known;
    hidden = new Map([...decision.pattern, ...more.map((id): [string, HidingRule] => [id, 'smallChange'])]);
  }
}

/** What one pass finds and what those before have found already. */
function together(before: OverTime | undefined, now: OverTime): OverTime {
  if (before === undefined) return now;
  return {
    hide: [...new Set([...before.hide, ...now.hide])],
    remedies: unique([...before.remedies, ...now.remedies]),
    corrected: [...new Set([...before.corrected, ...now.corrected])],
  };
}

function unique(remedies: readonly TableRemedy[]): readonly TableRemedy[] {
  return [...new Map(remedies.map((entry) => [`${entry.indicator}~${entry.breakdown}`, entry])).values()];
}
