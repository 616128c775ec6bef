import type { RecommendationStatus } from '../publication.js';
import { RECOMMENDATION_STATUSES } from '../publication/status-as-of.js';
import type { Duration } from '../statistics/kaplan-meier.js';

/** What is reached with each status, 0 to 1; what was dropped is left out of the progress. */
export const PROGRESS_OF: Readonly<Record<RecommendationStatus, number>> = {
  planned: 0,
  inProgress: 0.5,
  done: 1,
  continued: 1,
  postponed: 0,
  dropped: 0,
};

/** What has to be known of a recommendation. */
export interface Recommendation {
  readonly id: string;
  /** It counts from this day on, ISO 8601; null: always. */
  readonly adopted: string | null;
  /** The last day on which it is not overdue: `NEVER` for a date without end, null without a date. */
  readonly due: string | null;
}

/** From this day on the status holds. */
export interface StatusEntry {
  readonly recommendation: string;
  /** ISO 8601. */
  readonly day: string;
  readonly status: RecommendationStatus;
  /** As reported, 0 to 100; null where the status tells it. */
  readonly progress: number | null;
}

/** The due day of what goes on without end: later than every other. */
export const NEVER = '9999-12-31';

/** How one recommendation stands on a day. */
export interface Standing<Of extends Recommendation = Recommendation> {
  readonly recommendation: Of;
  /** `planned` before the first report. */
  readonly status: RecommendationStatus;
  /** In per cent: as reported, else by the status. */
  readonly progress: number;
  /** Still open after the day it was due. */
  readonly overdue: boolean;
  /** Days since it was begun, until it was done or given up; null when it was not seen in progress. */
  readonly duration: Duration | null;
}

/**
 * How every recommendation stands at the end of a day, by the latest status until then, whatever the order of the
 * history. Of two on one day the later stage counts. Those adopted later are left out.
 */
export function implementationAsOf<Of extends Recommendation>(
  recommendations: readonly Of[],
  history: readonly StatusEntry[],
  day: string,
): readonly Standing<Of>[] {
  const entries = byRecommendation(history.filter((entry) => entry.day <= day));
  return recommendations
    .filter(({ adopted }) => adopted === null || adopted <= day)
    .map((recommendation) => standingOf(recommendation, entries.get(recommendation.id) ?? [], day));
}

function byRecommendation(history: readonly StatusEntry[]): ReadonlyMap<string, readonly StatusEntry[]> {
  const found = new Map<string, StatusEntry[]>();
  for (const entry of history) {
    const others = found.get(entry.recommendation);
    if (others) others.push(entry);
    else found.set(entry.recommendation, [entry]);
  }
  return found;
}

const OPEN: readonly RecommendationStatus[] = ['planned', 'inProgress', 'postponed'];

function standingOf<Of extends Recommendation>(
  recommendation: Of,
  entries: readonly StatusEntry[],
  day: string,
): Standing<Of> {
  const ordered = [...entries].sort(byDayAndStage);
  const latest = ordered.at(-1);
  const status = latest?.status ?? 'planned';
  return {
    recommendation,
    status,
    progress: latest?.progress ?? 100 * PROGRESS_OF[status],
    overdue: OPEN.includes(status) && recommendation.due !== null && recommendation.due < day,
    duration: durationOf(ordered, day),
  };
}

function byDayAndStage(a: StatusEntry, b: StatusEntry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (
    RECOMMENDATION_STATUSES.indexOf(a.status) - RECOMMENDATION_STATUSES.indexOf(b.status) ||
    (a.progress ?? -1) - (b.progress ?? -1)
  );
}

const COMPLETED: readonly RecommendationStatus[] = ['done', 'continued'];

/** From the first time in progress until done. What was dropped is censored then: it might have gone on. */
function durationOf(ordered: readonly StatusEntry[], day: string): Duration | null {
  const begun = ordered.findIndex(({ status }) => status === 'inProgress');
  if (begun === -1) return null;
  const end = ordered.slice(begun).find(({ status }) => COMPLETED.includes(status) || status === 'dropped');
  const time = daysBetween(ordered[begun]!.day, end?.day ?? day);
  return { time, ended: end !== undefined && COMPLETED.includes(end.status) };
}

const DAY = 86_400_000;

/** Days in ISO 8601 without a time are midnight in UTC: no clock change lies between them. */
function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY;
}

/** Whether a text is the code of a status. */
export function isStatus(text: string | null): text is RecommendationStatus {
  return RECOMMENDATION_STATUSES.includes(text as RecommendationStatus);
}
