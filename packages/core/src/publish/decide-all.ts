import { editionsOf } from '../editions/editions-of.js';
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
  /** Observations that earlier editions published with the values they have: hiding them would not help. */
  readonly locked: ReadonlySet<string>;
  /** What small changes over time hide, for the clerk. */
  readonly problems: readonly Problem[];
}

/**
 * Decides for all series together, and again until nothing is added: what discloses something and what covers for it;
 * then what small changes between periods and editions would say, which hides more or calls for a remedy.
 *
 * It always ends. A remedy begins anew, and there are no more than three for a breakdown: what is left out is gone, what is
 * rounded has no small changes, what is pooled is pooled once. In between, everything that was hidden stays hidden, so that
 * each round hides more; or it hides the same, and then what is nearly known is the same too, and that was the last one.
 */
export function decideAll(computed: readonly SecretSeries[], monitor: Monitor, demanded: Pattern): DecisionForAll {
  const { ledger = EMPTY_LEDGER } = monitor;
  const editions = editionsOf(ledger);
  const timed = (entries: readonly SecretSeries[]) =>
    entries.map((entry) => ({ entry, timeline: timelineOf(entry, editions) }));
  let secret = timed(computed);
  let hidden: Pattern = demanded;
  const taken: TableRemedy[] = [];
  let nearly: NearlyKnown = new Map();
  let told = new Map<string, OverTime>();
  for (;;) {
    const decision = decidePattern(entriesOf(secret), {
      demanded: hidden,
      withEarlier: (system) => withNearlyKnown(withEarlier(system, editions), nearly),
    });
    const isHidden = (id: string) => decision.pattern.has(id);
    const overTime = secret.map(({ entry, timeline }) => ({
      entry,
      found: decideOverTime(entry, timeline, isHidden, ledger),
    }));
    const next = overTime.flatMap(({ entry, found }) =>
      found.remedies.filter((remedy) => remedy.taken).map((remedy) => ({ entry, remedy })),
    )[0];
    if (next) {
      taken.push(next.remedy);
      secret = secret.flatMap((one) =>
        one.entry === next.entry ? timed(remedied(one.entry, next.remedy, monitor)) : [one],
      );
      hidden = demanded;
      nearly = new Map();
      told = new Map();
      continue;
    }
    for (const { entry, found } of overTime) {
      const id = entry.series.indicator.id;
      told.set(id, together(told.get(id), found));
    }
    const more = overTime.flatMap(({ found }) => found.hide).filter((id) => !hidden.has(id));
    const known = new Map(secret.flatMap(({ timeline }) => [...nearlyKnown(timeline, isHidden)]));
    if (more.length === 0 && isSameKnowledge(known, nearly)) {
      const proposed = [...told.values()].flatMap(({ remedies }) => remedies);
      const problems = [...told].flatMap(([id, found]) => overTimeProblems(id, found));
      const locked = new Set(secret.flatMap(({ timeline }) => timeline.periods.flatMap((at) => [...at.locked])));
      return { ...decision, locked, secret: entriesOf(secret), remedies: [...taken, ...unique(proposed)], problems };
    }
    nearly = known;
    hidden = new Map([...decision.pattern, ...more.map((id): [string, HidingRule] => [id, 'smallChange'])]);
  }
}

/** The series themselves. */
function entriesOf(timed: readonly { readonly entry: SecretSeries }[]): readonly SecretSeries[] {
  return timed.map(({ entry }) => entry);
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
