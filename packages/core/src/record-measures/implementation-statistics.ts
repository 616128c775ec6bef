import type { ImplementationStatistic } from '../indicator/measure-definition.js';
import type { Measure, RecommendationStatus } from '../publication.js';
import type { MeasureValues, Missing } from '../series/series.js';
import { known } from '../measures/results.js';
import { medianDuration } from '../statistics/median-duration.js';
import { sum } from '../statistics/sum.js';
import type { Standing } from './implementation-status.js';
import type { ReadRecommendation } from './read-implementation.js';

type Stands = Standing<ReadRecommendation>;

/** A statistic of recommendations on a day (METHODOLOGY.md section 2.4). */
export interface StandingStatistic {
  readonly compute: (standings: readonly Stands[]) => MeasureValues | Missing['reason'];
  readonly measures: readonly Measure[];
  /** Whether it can be told from the recommendations alone. */
  readonly withoutHistory?: true;
}

const IMPLEMENTED: readonly RecommendationStatus[] = ['done', 'continued'];
const STARTED: readonly RecommendationStatus[] = ['inProgress', ...IMPLEMENTED];

/** What was dropped is no longer to be done: it stands in no base but that of the due dates. */
const kept = ({ status }: Stands) => status !== 'dropped';
const hasDueDate = ({ recommendation }: Stands) => recommendation.due !== null;

/** MS1 to MS6, by name. */
export const IMPLEMENTATION_STATISTICS: Readonly<Record<ImplementationStatistic, StandingStatistic>> = {
  implemented: share(({ status }) => IMPLEMENTED.includes(status), kept),
  started: share(({ status }) => STARTED.includes(status), kept),
  overdue: share(({ overdue }) => overdue, hasDueDate),
  weightedProgress: { compute: weightedProgress, measures: ['value', 'base'] },
  medianDuration: { compute: medianDays, measures: ['value', 'lower', 'upper', 'count', 'base'] },
  withOwner: { ...share(({ recommendation }) => recommendation.hasOwner, kept), withoutHistory: true },
  withIndicator: { ...share(({ recommendation }) => recommendation.hasIndicator, kept), withoutHistory: true },
  withBudget: { ...share(({ recommendation }) => recommendation.hasBudget, kept), withoutHistory: true },
};

function share(counts: (standing: Stands) => boolean, belongs: (standing: Stands) => boolean): StandingStatistic {
  return {
    measures: ['value', 'count', 'base'],
    compute: (standings) => {
      const base = standings.filter(belongs);
      const count = base.filter(counts).length;
      return base.length === 0 ? 'noCases' : { value: (100 * count) / base.length, count, base: base.length };
    },
  };
}

/** Σ weight × progress ÷ Σ weight, in per cent; the base is how many recommendations it is about. */
function weightedProgress(standings: readonly Stands[]): MeasureValues | Missing['reason'] {
  const base = standings.filter(kept);
  const whole = sum(base.map(({ recommendation }) => recommendation.weight));
  if (!base.every(isPossible)) return 'inconsistent';
  if (whole === 0) return 'noCases';
  const reached = sum(base.map(({ recommendation, progress }) => recommendation.weight * progress));
  return { value: reached / whole, base: base.length };
}

/** Schemas should say so, but not every city's does. */
function isPossible({ progress, recommendation }: Stands): boolean {
  return progress >= 0 && progress <= 100 && recommendation.weight >= 0;
}

/** Days until done for half of those seen in progress; without a value while fewer than half are done. */
function medianDays(standings: readonly Stands[]): MeasureValues | Missing['reason'] {
  const durations = standings.map(({ duration }) => duration).filter((duration) => duration !== null);
  if (durations.length === 0) return 'noCases';
  const { median, lower, upper, ended, n } = medianDuration(durations);
  return known({ value: median, lower, upper, count: ended, base: n });
}
