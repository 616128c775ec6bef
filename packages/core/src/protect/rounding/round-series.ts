import { isRowMeasure, kindOf } from '../../measures/kinds.js';
import type { AveragedSums, NestedCounts } from '../../measures/measure-kind.js';
import { estimate } from '../../series/estimate.js';
import type { CellNumbers, Numbers, Place, Series, SeriesObservation } from '../../series/series.js';
import { round } from '../../statistics/round.js';
import type { RoundingRule } from '../policy/rules.js';
import { averageDecimals } from './average-decimals.js';
import { roundCounts } from './round-counts.js';

/**
 * A series whose statistics are computed from rounded counts: shares, intervals, gaps, sizes of groups. What disclosure
 * control judges, `parts` and `atoms`, stays exact. Sums of amounts count nobody, and neither do measures on records:
 * recommendations, committees and texts are things, and residents by language come from a published register. Measures
 * that refer to other indicators are computed from published numbers anyway. All of these stay as they are. Where the base
 * becomes 0 the statistics are undefined; where there was no number none appears.
 */
export function roundSeries(series: Series, rule: RoundingRule): Series {
  const { counted, indicator } = series;
  const { measure } = indicator;
  const counts = roundedCounts(series);
  if (counted === undefined || !isRowMeasure(measure) || counts.length === 0) return series;
  const rounded = roundCounts(series, counts, rule);
  const average = kindOf(measure).averaged?.(namesIn(counted));
  const recomputed = (observation: SeriesObservation, numbers: CellNumbers, exact: CellNumbers): SeriesObservation => {
    if (observation.kind === 'missing') return observation;
    const cell = { ...counted.fields, finest: false };
    const known = average === undefined ? numbers : withSums(numbers, exact, average);
    const result = estimate(known, measure, cell);
    if (result.kind === 'missing') return { ...observation, measures: observation.measures.map(() => ({})) };
    const shown = { ...observation, measures: result.measures };
    return average === undefined ? shown : withoutDigits(shown, numbers[average.over]!, exact[average.over]!, rule);
  };
  const tables = series.tables.map((table, t) => ({
    ...table,
    rounding: rule,
    observations: table.observations.map((observation, i) =>
      recomputed(observation, rounded[t]![i]!, counted.tables[t]![i]!),
    ),
  }));
  return { ...series, tables };
}

/** The counts of people that rounding changes; none in a series of amounts alone, which stays as it is. */
export function roundedCounts({ counted, indicator: { measure } }: Series): readonly NestedCounts[] {
  return counted && isRowMeasure(measure) ? kindOf(measure).people(measure, namesIn(counted)) : [];
}

function namesIn({ tables }: NonNullable<Series['counted']>): readonly string[] {
  return [...new Set(tables.flat().flatMap((numbers) => Object.keys(numbers)))];
}

/** As of the rounded number of people with the same averages and squares: every statistic then speaks of that number. */
function withSums(numbers: CellNumbers, exact: CellNumbers, { over, sums }: AveragedSums): CellNumbers {
  const factor = (numbers[over] ?? 0) / (exact[over] || 1);
  return {
    ...numbers,
    ...Object.fromEntries(sums.flatMap((name) => (exact[name] === undefined ? [] : [[name, exact[name]! * factor]]))),
  };
}

/** The average without the digits that would tell how many people there are. */
function withoutDigits(
  observation: Place & Numbers,
  rounded: number,
  people: number,
  rule: RoundingRule,
): Place & Numbers {
  const decimals = averageDecimals(rounded, people, rule);
  const measures = observation.measures.map((values) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value, decimals)])),
  );
  return { ...observation, measures, averageDecimals: decimals };
}
