import { logBinomial } from './log-binomial.js';

/** A draw without putting back: `drawn` out of `population`, of whom `marked` have the characteristic. */
export interface Draw {
  readonly population: number;
  readonly marked: number;
  readonly drawn: number;
}

/** The probability that exactly `count` of the drawn have the characteristic, 0 to 1; 0 when that cannot be. */
export function hypergeometric(count: number, { population, marked, drawn }: Draw): number {
  const ways = logBinomial(marked, count) + logBinomial(population - marked, drawn - count);
  return Math.exp(ways - logBinomial(population, drawn));
}

/** The probability that at most `count` of the drawn have the characteristic, 0 to 1. */
export function hypergeometricAtMost(count: number, draw: Draw): number {
  const mean = (draw.drawn * draw.marked) / draw.population;
  // From the far side of the mean the terms shrink from the first, so that the sum can end early.
  return count < mean ? sumDown(count, draw) : 1 - sumUp(count + 1, draw);
}

function sumDown(count: number, { population, marked, drawn }: Draw): number {
  let term = hypergeometric(count, { population, marked, drawn });
  let sum = term;
  for (let k = count; k > 0 && term > sum * Number.EPSILON; k -= 1) {
    term *= (k * (population - marked - drawn + k)) / ((marked - k + 1) * (drawn - k + 1));
    sum += term;
  }
  return sum;
}

/** Seen from those without the characteristic, counting up is counting down. */
function sumUp(count: number, { population, marked, drawn }: Draw): number {
  return sumDown(drawn - count, { population, marked: population - marked, drawn });
}
