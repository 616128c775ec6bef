import type { Indicator } from '../indicator/definition.js';
import type { SafeNumbers, SafeSeries } from '../protect/safe-series.js';
import type { Facts, MeasureType, Period } from '../publication.js';
import type { Estimate } from '../statistics/interval.js';
import { reliableChange } from '../statistics/reliable-change.js';
import { round } from '../statistics/round.js';
import { differenceOf } from './difference.js';
import { isProvisional, shownDecimals } from './display.js';

const DEFAULT_MINIMUM_CHANGE = 1;

/** Measures of which a per cent says nothing: their zero is set by a scale, or they are themselves a comparison. */
const NO_RELATIVE_CHANGE: ReadonlySet<MeasureType> = new Set<MeasureType>([
  'mean',
  'rating',
  'effect',
  'progress',
  'parity',
  'relativeLikelihood',
  'disparityRatio',
  'shortfall',
]);

/** A published number of the total. */
interface Point {
  readonly period: string;
  readonly bounds: Period | undefined;
  readonly estimate: Estimate;
  readonly decimals: number;
}

/**
 * What changed from the first to the newest published value since the last break of the series; undefined when there are
 * not two, when their periods overlap, and for a distribution, which has no single value. Cohorts under way do not count:
 * they would seem to fall. A change counts only when it reaches the indicator's smallest relevant change and, where the
 * values have intervals, that of the difference excludes zero. Differences are rounded like the less exact of the two.
 */
export function factsOf(series: SafeSeries): Facts | undefined {
  const { indicator } = series;
  const [first, ...later] = indicator.measure.type === 'distribution' ? [] : unbroken(pointsOf(series), indicator);
  const latest = later.at(-1);
  if (first === undefined || latest === undefined || overlap(first, latest)) return undefined;
  const difference = differenceOf(latest.estimate, first.estimate);
  const found = reliableChange(difference, indicator.minimumChange ?? DEFAULT_MINIMUM_CHANGE);
  const sampled = [first, latest].some(({ estimate }) => estimate.lower < estimate.upper);
  const rounded = (value: number) => round(value, Math.min(first.decimals, latest.decimals));
  return {
    first: first.period,
    latest: latest.period,
    difference: rounded(difference.value),
    differenceLower: sampled ? rounded(difference.lower) : null,
    differenceUpper: sampled ? rounded(difference.upper) : null,
    relative: relativeChange(indicator, first.estimate.value, difference.value),
    change: found === 'noReliableChange' ? 'none' : found,
  };
}

function pointsOf({ indicator, periods, tables }: SafeSeries): readonly Point[] {
  return tables[0]!.observations.flatMap((observation) => {
    if (observation.kind !== 'numbers' || isProvisional(observation)) return [];
    const estimate = estimateOf(observation);
    if (estimate === null) return [];
    const bounds = periods.find(({ edtf }) => edtf === observation.period);
    return [{ period: observation.period, bounds, estimate, decimals: shownDecimals(observation, indicator) }];
  });
}

function estimateOf({ measures }: SafeNumbers): Estimate | null {
  const { value, lower, upper } = measures[0] ?? {};
  return value === undefined ? null : { value, lower: lower ?? value, upper: upper ?? value };
}

/** The points on the newest one's side of every break; a period that begins on the day of a break lies after it. */
function unbroken(points: readonly Point[], { breaks = [] }: Indicator): readonly Point[] {
  const newest = startOf(points.at(-1));
  const lastBreak = breaks.map(({ date }) => date).filter((date) => date <= newest);
  const from = lastBreak.sort().at(-1) ?? '';
  return points.filter((point) => startOf(point) >= from);
}

function startOf(point: Point | undefined): string {
  return point?.bounds?.earliest ?? '';
}

/** Of pooled periods, neighbours hold the same people: their difference is not that of two groups. */
function overlap(first: Point, latest: Point): boolean {
  const end = first.bounds?.latest;
  return end !== undefined && end !== null && startOf(latest) !== '' && startOf(latest) <= end;
}

function relativeChange({ measure }: Indicator, first: number, difference: number): number | null {
  return NO_RELATIVE_CHANGE.has(measure.type) || first <= 0 ? null : round((100 * difference) / first);
}
