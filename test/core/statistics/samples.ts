import fc from 'fast-check';

/** A count out of n out of a population, n at least 1. */
export const samples = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300))
  .filter(([a, b]) => a + b > 0)
  .map(([a, b, c]) => ({ count: a, n: a + b, population: a + b + c }));
