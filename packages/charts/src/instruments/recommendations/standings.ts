import {
  statusAsOf,
  type Period,
  type RecommendationHistory,
  type RecommendationItem,
  type RecommendationStatus,
} from '@teilhabe/core/publication';
import type { Stage } from './stages.js';

/** How one recommendation stands on a day. */
export interface Standing {
  readonly item: RecommendationItem;
  readonly stage: Stage;
  /** Open after the last day on which it was due. */
  readonly overdue: boolean;
  /** What was reported until that day, from the earliest to the latest. */
  readonly history: readonly RecommendationHistory[];
}

/** What is or is being reached; what was dropped is no longer to be done. */
const IMPLEMENTED: readonly Stage[] = ['done', 'continued'];

/** The day from which a status holds, ISO 8601. */
export function dayOf({ earliest, edtf }: Period): string {
  return earliest ?? edtf;
}

/**
 * How the recommendations stand at the end of a day; those adopted later are left out, as they did not count yet. The
 * status of the edition is the published one; that of a past day follows from the history.
 */
export function standingsAsOf(
  items: readonly RecommendationItem[],
  day: string,
  isEdition: boolean,
): readonly Standing[] {
  return items
    .filter(({ adopted }) => adopted === undefined || (adopted.earliest ?? '') <= day)
    .map((item) => {
      const history = (item.history ?? []).filter(({ date }) => dayOf(date) <= day);
      const stage = (isEdition ? item.status : pastStatus(history, day)) ?? 'none';
      const due = item.due?.latest ?? '';
      const isOpen = !isImplemented(stage) && stage !== 'dropped';
      return { item, stage, overdue: isOpen && due !== '' && due < day, history };
    });
}

function pastStatus(history: readonly RecommendationHistory[], day: string): RecommendationStatus | null {
  return statusAsOf(
    history.map(({ date, status }) => ({ date: dayOf(date), status })),
    day,
  );
}

/** Whether a stage counts as implemented. */
export function isImplemented(stage: Stage): boolean {
  return IMPLEMENTED.includes(stage);
}

/** Whether a stage counts as begun. */
export function isBegun(stage: Stage): boolean {
  return stage === 'inProgress' || isImplemented(stage);
}

/** Whether a recommendation is still to be counted: what was dropped stands in no base (METHODOLOGY.md 2.4). */
export function isKept({ stage }: Pick<Standing, 'stage'>): boolean {
  return stage !== 'dropped';
}
