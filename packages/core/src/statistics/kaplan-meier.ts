/** How long something has taken: until it ended, or until it was last seen going on (`ended: false`, censored). */
export interface Duration {
  readonly time: number;
  readonly ended: boolean;
}

/** A step of the survival curve. */
export interface SurvivalStep {
  readonly time: number;
  /** The share still going on after this time, 0 to 1. */
  readonly survival: number;
  /** Greenwood's sum Σ d/(n (n − d)): the variance is its product with survival²; Infinity when none is left. */
  readonly greenwood: number;
}

/**
 * The share still going on after each time at which something ended; empty when nothing did. What is censored at a time
 * was still at risk then. Throws for times that are no number from 0.
 * Kaplan and Meier (1958), J. Am. Stat. Assoc. 53, 457–481; Greenwood (1926).
 */
export function kaplanMeier(durations: readonly Duration[]): readonly SurvivalStep[] {
  const unusable = durations.find(({ time }) => !(time >= 0 && time < Infinity));
  if (unusable) throw new RangeError(`unusable time: ${unusable.time}; expected a finite number from 0`);
  const ends = durations.filter(({ ended }) => ended).map(({ time }) => time);
  let survival = 1;
  let greenwood = 0;
  return [...new Set(ends)]
    .sort((a, b) => a - b)
    .map((time) => {
      const atRisk = durations.filter((duration) => duration.time >= time).length;
      const ended = ends.filter((end) => end === time).length;
      survival *= 1 - ended / atRisk;
      greenwood += ended / (atRisk * (atRisk - ended));
      return { time, survival, greenwood };
    });
}
