import { kaplanMeier, type Duration, type SurvivalStep } from './kaplan-meier.js';
import { Z95 } from './wilson.js';

/** A median duration in the unit of the times, with its interval. */
export interface MedianDuration {
  readonly n: number;
  readonly ended: number;
  /** Null while fewer than half have ended. */
  readonly median: number | null;
  /** Null when too few have ended to bound it from below. */
  readonly lower: number | null;
  /** Null when nothing bounds it from above, which is usual while much goes on. */
  readonly upper: number | null;
}

/** A curve that is at a half up to the error of computing is at a half. */
const HALF = 0.5 + 1e-12;

/**
 * The time after which half have ended, where some still go on: what is not over yet would be left out of an ordinary
 * median, which would then be too short. Halfway to the next end where the curve rests at exactly a half, so that it is
 * the ordinary median when all have ended.
 * Interval: Brookmeyer and Crowley (1982), Biometrics 38, 29–41, with the log(−log) transformation of Klein and
 * Moeschberger (2003), Survival Analysis, equation 4.5.3: the times that cannot be told from the median.
 */
export function medianDuration(durations: readonly Duration[], { z = Z95 } = {}): MedianDuration {
  const steps = kaplanMeier(durations);
  return {
    n: durations.length,
    ended: durations.filter(({ ended }) => ended).length,
    median: medianOf(steps),
    lower: steps.find((step) => bandAt(step, z) <= HALF)?.time ?? null,
    upper: steps.find((step) => bandAt(step, -z) <= HALF)?.time ?? null,
  };
}

function medianOf(steps: readonly SurvivalStep[]): number | null {
  const step = steps.findIndex(({ survival }) => survival <= HALF);
  if (step === -1) return null;
  const { time, survival } = steps[step]!;
  const next = steps[step + 1]?.time ?? time;
  return survival < 1 - HALF ? time : (time + next) / 2;
}

/** The lower end of the interval for the survival, the upper end for −z; NaN after the last when all have ended. */
function bandAt({ survival, greenwood }: SurvivalStep, z: number): number {
  return survival ** Math.exp((-z * Math.sqrt(greenwood)) / Math.log(survival));
}
