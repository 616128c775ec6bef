import type { Breakdown } from '../indicator/definition.js';
import type { RecordMeasure } from '../indicator/measure-definition.js';
import { missing } from '../measures/results.js';
import type { LabelledCategory } from '../series/series.js';
import { categoriesIn } from './group-rows.js';
import { IMPLEMENTATION_STATISTICS } from './implementation-statistics.js';
import { implementationAsOf } from './implementation-status.js';
import { belongsTo, readRecommendations, readStatusHistory } from './read-implementation.js';
import { aboutThings, type RecordKind } from './record-kind.js';
import { recordTables, type RecordSource } from './record-source.js';
import { rowsOf, textOf, titlesOf } from './rows.js';
import { dayOfPeriod, yearsUntil } from './year-ends.js';

type Implementation = Extract<RecordMeasure, { readonly type: 'implementation' }>;

/**
 * How far the recommendations are, as of the end of every calendar year from the first status on, and of the edition's
 * day. Broken down by fields of the recommendations or of their fields of action. Without any status only what the
 * recommendations themselves say is known, and only at the edition.
 */
export const implementation: RecordKind<Implementation> = {
  observed: ({ measure }, source) => {
    const recommendations = readRecommendations(source);
    // What is dated after the edition is not known at it.
    const history = readStatusHistory(source).filter(({ day }) => day <= source.edition);
    const statistic = IMPLEMENTATION_STATISTICS[measure.statistic];
    return {
      periods: recommendations.length === 0 ? [] : yearsUntil(source.edition, firstDay(history)),
      categories: (breakdown) => implementationCategories(breakdown, source),
      observe: (period, group) => {
        if (history.length === 0 && !statistic.withoutHistory) return missing('notDelivered');
        const wanted = group ? recommendations.filter((item) => belongsTo(item, group)) : recommendations;
        const standings = implementationAsOf(wanted, history, dayOfPeriod(period, source.edition));
        const measures = statistic.compute(standings);
        return typeof measures === 'string' ? missing(measures) : aboutThings(measures, standings.length);
      },
    };
  },
  measures: ({ statistic }) => IMPLEMENTATION_STATISTICS[statistic].measures,
};

function firstDay(history: readonly { readonly day: string }[]): string | null {
  return history.map(({ day }) => day).sort()[0] ?? null;
}

/** Fields of action come with their titles, in the order of their table. */
function implementationCategories(breakdown: Breakdown, source: RecordSource): readonly LabelledCategory[] {
  const areas = recordTables(source, 'areas');
  if (breakdown.field !== 'area' || areas.length === 0) {
    return categoriesIn(breakdown, [...recordTables(source, 'recommendations'), ...areas]);
  }
  return rowsOf(areas).map((row) => ({ code: textOf(row, 'id') ?? '', labels: titlesOf(row) }));
}
