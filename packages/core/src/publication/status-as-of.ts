import type { RecommendationStatus } from './record-types.js';

/** From this day on the status holds. */
export interface DatedStatus {
  /** ISO 8601, `2024-03-01`. */
  readonly date: string;
  readonly status: RecommendationStatus;
}

/** The statuses in the order in which a recommendation goes through them. */
export const RECOMMENDATION_STATUSES: readonly RecommendationStatus[] = [
  'planned',
  'inProgress',
  'done',
  'continued',
  'postponed',
  'dropped',
];

/**
 * The status of a recommendation at the end of a day: the latest one dated on or before it, whatever the order of the
 * history. Null before the first status and without any. Of two different statuses on one day, which `validate` reports,
 * the later stage counts, so that the order of rows never decides.
 */
export function statusAsOf(history: readonly DatedStatus[], date: string): RecommendationStatus | null {
  const until = history.filter((entry) => entry.date <= date);
  return (
    until.reduce<DatedStatus | null>((latest, entry) => (isLater(entry, latest) ? entry : latest), null)?.status ?? null
  );
}

function isLater(entry: DatedStatus, than: DatedStatus | null): boolean {
  if (than === null || entry.date !== than.date) return than === null || entry.date > than.date;
  return RECOMMENDATION_STATUSES.indexOf(entry.status) > RECOMMENDATION_STATUSES.indexOf(than.status);
}
