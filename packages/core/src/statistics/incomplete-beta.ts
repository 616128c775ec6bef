import { logGamma } from './log-gamma.js';

/**
 * The regularised incomplete beta function I(x; a, b), 0 to 1, for a and b above 0 and x from 0 to 1: the probability
 * that a beta variable is at most x.
 * NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction) and 8.17.4 (symmetry).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`unusable shapes: ${a}, ${b}; expected both above 0`);
  if (!(x >= 0 && x <= 1)) throw new RangeError(`unusable value: ${x}; expected 0 to 1`);
  if (x === 0 || x === 1) return x;
  // The fraction converges fast only to the left of the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFactor = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFactor) / a) * fraction(x, a, b);
}

/** Lentz (1976), Applied Optics 15, 668–671: the continued fraction from its front. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1, step = 0; Math.abs(step - 1) > Number.EPSILON && m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    step = 1;
    for (const numerator of [even, odd]) {
      d = 1 / (1 + numerator * d);
      c = 1 + numerator / c;
      step *= c * d;
    }
    result *= step;
  }
  return result;
}
