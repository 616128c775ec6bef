import { logGamma } from './log-gamma.js';

/**
 * The regularised incomplete gamma function P(a, x), 0 to 1, for a above 0 and x of 0 or more: the probability that a
 * gamma variable of shape a is at most x.
 * NIST Digital Library of Mathematical Functions, 8.7.1 (series, x < a + 1) and 8.9.2 (continued fraction).
 */
export function incompleteGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) throw new RangeError(`unusable shape or value: ${a}, ${x}; expected a > 0 and x ≥ 0`);
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? factor * series(a, x) : 1 - factor * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Lentz (1976), Applied Optics 15, 668–671: the continued fraction from its front. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / Number.MIN_VALUE ** 0.5;
  let d = 1 / b;
  let result = d;
  for (let k = 1, step = 0; Math.abs(step - 1) > Number.EPSILON && k < 100_000; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    step = c * d;
    result *= step;
  }
  return result;
}
