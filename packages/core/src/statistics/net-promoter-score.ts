import type { Interval } from './interval.js';
import { Z95 } from './wilson.js';

/** Answers from 0 to 10: promoters say 9 or 10, detractors 0 to 6. */
export interface Promotion {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** A net promoter score, −100 to 100, with its standard error in the same unit. */
export interface NetPromoterScore {
  readonly n: number;
  readonly value: number;
  readonly se: number;
  /** Cut to −100 to 100; null when all answered alike, because that is no certainty. */
  readonly interval: Interval | null;
}

/**
 * The share of promoters minus that of detractors, times 100; null without answers. Prefer the full distribution: of 40
 * answers the interval is 50 points wide. Throws for negative numbers.
 * Reichheld (2003), Harvard Business Review 81 (12), 46–54; variance of a difference of multinomial shares,
 * p + d − (p − d)², over n.
 */
export function netPromoterScore(answers: Promotion, { z = Z95 } = {}): NetPromoterScore | null {
  const { promoters, passives, detractors } = answers;
  const unusable = [promoters, passives, detractors].find((count) => !(count >= 0));
  if (unusable !== undefined) throw new RangeError(`unusable count: ${unusable}; expected 0 or more`);
  const n = promoters + passives + detractors;
  if (n === 0) return null;
  const net = (promoters - detractors) / n;
  const se = 100 * Math.sqrt(((promoters + detractors) / n - net * net) / n);
  const interval: Interval = [Math.max(-100, 100 * net - z * se), Math.min(100, 100 * net + z * se)];
  return { n, value: 100 * net, se, interval: se > 0 ? interval : null };
}
