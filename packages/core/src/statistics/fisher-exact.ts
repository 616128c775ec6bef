import { hypergeometric } from './hypergeometric.js';
import type { Sample } from './sample.js';
import { checkSample } from './sample.js';

/** Two tables are equally probable up to this relative error of computing, as in R's fisher.test. */
const TIE = 1 + 1e-7;

/**
 * The two-sided p value that two shares differ by chance only, 0 to 1: all tables with the same margins that are no
 * more probable than the one seen. 1 when one side is empty. For small numbers, where approximations fail.
 * Fisher (1935), J. R. Stat. Soc. 98, 39–82; two-sided as Freeman and Halton (1951), Biometrika 38, 141–149.
 */
export function fisherExact(a: Sample, b: Sample): number {
  [a, b].forEach(checkSample);
  const draw = { population: a.n + b.n, marked: a.count + b.count, drawn: a.n };
  const first = Math.max(0, draw.drawn + draw.marked - draw.population);
  const last = Math.min(draw.drawn, draw.marked);
  const limit = hypergeometric(a.count, draw) * TIE;
  let sum = 0;
  for (let count = first; count <= last; count += 1) {
    const probability = hypergeometric(count, draw);
    if (probability <= limit) sum += probability;
  }
  return Math.min(1, sum);
}
