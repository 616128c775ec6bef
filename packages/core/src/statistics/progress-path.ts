/** A value at a time, in years (2022, or 2022.5 for the middle of it). */
export interface PointInTime {
  readonly value: number;
  readonly year: number;
}

/** Where an indicator comes from, where it is, and where it should be. */
export interface Path {
  readonly baseline: PointInTime;
  readonly current: PointInTime;
  readonly target: PointInTime;
}

/** How much of the required pace is kept. */
export type ProgressStatus = 'onTrack' | 'moderate' | 'limited' | 'deterioration';

/** The way to a target, as growth and as a straight line; each number null where it is not defined. */
export interface Progress {
  /** Compound growth a year so far: 0.03 is 3 % a year. Null for values that are not above 0, and at the start. */
  readonly actualGrowth: number | null;
  readonly requiredGrowth: number | null;
  /** Actual by required growth; 1 is the required pace. */
  readonly ratio: number | null;
  /** The part of the way that is done: 1 at the target, below 0 when it goes backwards. Null without a way to go. */
  readonly linearShare: number | null;
  /** The part of the time that is over. */
  readonly timeShare: number;
  /** By the ratio; by the linear share per time share where growth is not defined; null where neither is. */
  readonly status: ProgressStatus | null;
}

/** Eurostat's thresholds for indicators with a target. */
const ON_TRACK = 0.95;
const MODERATE = 0.6;

/**
 * The progress of an indicator on its way from a baseline to a target, upwards or downwards. Throws for years that are
 * not in order.
 * Eurostat, Sustainable development in the European Union, annex on the assessment of trends (CAGR method).
 */
export function progressPath({ baseline, current, target }: Path): Progress {
  if (!(baseline.year <= current.year && baseline.year < target.year)) {
    const years = `${baseline.year}, ${current.year}, ${target.year}`;
    throw new RangeError(`unusable years: ${years}; expected the baseline before the others`);
  }
  const actualGrowth = growth(baseline, current);
  const requiredGrowth = growth(baseline, target);
  const ratio = quotient(actualGrowth, requiredGrowth);
  const linearShare = quotient(current.value - baseline.value, target.value - baseline.value);
  const timeShare = (current.year - baseline.year) / (target.year - baseline.year);
  const pace = ratio ?? quotient(linearShare, timeShare);
  return { actualGrowth, requiredGrowth, ratio, linearShare, timeShare, status: pace === null ? null : statusOf(pace) };
}

function growth(from: PointInTime, to: PointInTime): number | null {
  if (from.value <= 0 || to.value <= 0 || from.year === to.year) return null;
  return (to.value / from.value) ** (1 / (to.year - from.year)) - 1;
}

function quotient(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return numerator / denominator + 0; // 0 ÷ −5 is −0, which would be shown with its sign
}

function statusOf(pace: number): ProgressStatus {
  if (pace >= ON_TRACK) return 'onTrack';
  if (pace >= MODERATE) return 'moderate';
  return pace >= 0 ? 'limited' : 'deterioration';
}
