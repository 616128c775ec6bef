import type { SafeObservation, SafeSeries, SafeTable } from '../protect/safe-series.js';
import type { Measure, Status } from '../publication.js';
import { round } from '../statistics/round.js';
import { reasonOf, shownDecimals, statusOf } from './display.js';
import { measureUnit } from './measure-units.js';

/** Values and statuses, cell by cell in the order of the cube. */
export function cells(series: SafeSeries, table: SafeTable, measures: readonly Measure[]) {
  const value: (number | null)[] = [];
  const status: Record<string, Status> = {};
  for (const { observation, answer, measure } of places(series, table, measures)) {
    const number = numberOf(observation, answer, measure, series);
    const undefinedNumber = number === null && observation.kind === 'numbers';
    const mark = undefinedNumber ? 'X' : statusOf(observation, series.indicator, series.periods);
    if (mark) status[value.length] = mark;
    value.push(number);
  }
  return { value, status };
}

interface CubePlace {
  readonly observation: SafeObservation;
  readonly answer: number;
  readonly measure: Measure;
}

/** Where each number of the cube comes from, in its order. */
function places(series: SafeSeries, table: SafeTable, measures: readonly Measure[]): readonly CubePlace[] {
  const answers = (series.answers ?? [null]).map((_, answer) => answer);
  return table.observations.flatMap((observation) =>
    answers.flatMap((answer) => measures.map((measure) => ({ observation, answer, measure }))),
  );
}

function numberOf(
  observation: SafeObservation,
  answer: number,
  measure: Measure,
  { indicator }: SafeSeries,
): number | null {
  const number = observation.kind === 'numbers' ? observation.measures[answer]?.[measure] : undefined;
  if (number === undefined || observation.kind !== 'numbers') return null;
  return round(number, shownDecimals(observation, indicator, measure, answer));
}

/** Why there is no number, or one that only looks like zero; the reason of a number stands at its position alone. */
export function reasonsOf(
  series: SafeSeries,
  table: SafeTable,
  measures: readonly Measure[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    places(series, table, measures).flatMap(
      ({ observation, answer, measure }, i): readonly (readonly [number, string])[] => {
        if (observation.kind === 'missing') return [[i, observation.reason]];
        // Of a base that was rounded to 0 nothing is defined, as of one that is 0: which of them it is, nobody is told.
        if (isEmpty(observation)) return [[i, 'noCases']];
        const number = observation.kind === 'numbers' ? observation.measures[answer]?.[measure] : undefined;
        const reason = reasonOf(number, numberOf(observation, answer, measure, series));
        return reason ? [[i, reason]] : [];
      },
    ),
  );
}

function isEmpty(observation: SafeObservation): boolean {
  return observation.kind === 'numbers' && observation.measures.every((measures) => Object.keys(measures).length === 0);
}

/** Where fewer decimal places are shown than the unit has. */
export function decimalsOf(
  series: SafeSeries,
  table: SafeTable,
  measures: readonly Measure[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    places(series, table, measures).flatMap(({ observation, answer, measure }, i) => {
      if (observation.kind !== 'numbers' || observation.measures[answer]?.[measure] === undefined) return [];
      const decimals = shownDecimals(observation, series.indicator, measure, answer);
      const usual = measureUnit(series.indicator, measure).decimals;
      return decimals < usual ? [[i, decimals]] : [];
    }),
  );
}
