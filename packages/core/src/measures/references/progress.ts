import type { ReferenceMeasure } from '../../indicator/measure-definition.js';
import type { Period } from '../../publication.js';
import { periodOfCode } from '../../series/period-of-code.js';
import type { MeasureValues } from '../../series/series.js';
import { progressPath } from '../../statistics/progress-path.js';
import { known } from '../results.js';
import type { Referred } from './reference-numbers.js';

/**
 * The pace on the way to a target: 1 is the required growth, from 0.95 on track, from 0.6 moderate, below 0 backwards
 * (Eurostat). Where growth is not defined, the part of the way by the part of the time. No pace at the baseline itself.
 */
export function progress(
  { target }: Extract<ReferenceMeasure, { type: 'progress' }>,
  { of, reference, period, baseline = period }: Referred,
): MeasureValues {
  if (of.value === undefined || reference.value === undefined) return {};
  const points = { actual: of.value, target: target.value, baseline: reference.value };
  const [from, now, to] = [yearOf(baseline), yearOf(period), yearOf(periodOfCode(target.period))];
  if (!(from < now && from < to)) return points;
  const { ratio, linearShare, timeShare } = progressPath({
    baseline: { value: reference.value, year: from },
    current: { value: of.value, year: now },
    target: { value: target.value, year: to },
  });
  return known({ value: ratio ?? (linearShare === null ? null : linearShare / timeShare), ...points });
}

const MONTHS = 12;

/** When a period begins, in years; NaN when it has no beginning. */
function yearOf({ earliest }: Period): number {
  const [, year, month] = /^(-?\d{4})-(\d{2})/.exec(earliest ?? '') ?? [];
  return Number(year) + (Number(month) - 1) / MONTHS;
}
