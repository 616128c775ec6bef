import { checkProbability } from './check-probability.js';
import { chiSquareQuantile } from './chi-square.js';
import type { Interval } from './interval.js';

/**
 * The exact interval for the expected number of rare, independent events when `events` were counted; from 0 up.
 * 0 events have the lower end 0 and an upper end of 3.69 at the level 95 %. Throws for a number that is no count.
 * Garwood (1936), Biometrika 28, 437–442.
 */
export function garwood(events: number, { level = 0.95 } = {}): Interval {
  if (!(Number.isInteger(events) && events >= 0)) {
    throw new RangeError(`unusable events: ${events}; expected a whole number from 0`);
  }
  checkProbability(level, 'level');
  const tail = (1 - level) / 2;
  const lower = events === 0 ? 0 : chiSquareQuantile(tail, 2 * events) / 2;
  return [lower, chiSquareQuantile(1 - tail, 2 * events + 2) / 2];
}
