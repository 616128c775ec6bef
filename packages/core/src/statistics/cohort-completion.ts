import { percent, type Percent } from './units.js';

/** People who started together: how many of them have completed, and how many are still at it. */
export interface Cohort {
  readonly cohort: string;
  readonly started: number;
  readonly completed: number;
  readonly running?: number;
}

/** A cohort's completion. */
export interface CohortCompletion extends Required<Cohort> {
  /** Completed of those who started, in percent; null when nobody did. */
  readonly share: Percent | null;
  /** What the share becomes if all who are still at it complete; equal to the share when it is final. */
  readonly atMost: Percent | null;
  /** Whether nobody is still at it. Compare final cohorts only. */
  readonly final: boolean;
}

/**
 * The completion of each cohort, in the order of their codes; entries of one cohort are added. Completions of a period
 * must never be divided by starts of the same period: they are different people. Throws when more completed or are
 * still at it than started.
 */
export function cohortCompletion(entries: readonly Cohort[]): readonly CohortCompletion[] {
  const cohorts = new Map<string, Required<Cohort>>();
  for (const { cohort, started, completed, running = 0 } of entries) {
    const known = cohorts.get(cohort) ?? { cohort, started: 0, completed: 0, running: 0 };
    cohorts.set(cohort, {
      cohort,
      started: known.started + started,
      completed: known.completed + completed,
      running: known.running + running,
    });
  }
  return [...cohorts.values()].sort((a, b) => (a.cohort < b.cohort ? -1 : 1)).map(completionOf);
}

function completionOf(cohort: Required<Cohort>): CohortCompletion {
  const { started, completed, running } = cohort;
  if (!(completed >= 0 && running >= 0 && completed + running <= started)) {
    const numbers = `${completed} completed and ${running} running of ${started}`;
    throw new RangeError(`unusable cohort "${cohort.cohort}": ${numbers}; expected no more than started`);
  }
  const shareOf = (count: number) => (started === 0 ? null : percent((100 * count) / started));
  return { ...cohort, share: shareOf(completed), atMost: shareOf(completed + running), final: running === 0 };
}
