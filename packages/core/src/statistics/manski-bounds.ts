/**
 * The smallest and largest share that a population can have when only some of it answered: all others without
 * the characteristic, or all others with it; 0 to 1. `[0, 1]` when the population is 0. Throws when more answered than
 * there are.
 * Manski (1989), Journal of Human Resources 24, 343–360 (worst-case bounds).
 */
export function manskiBounds(count: number, n: number, population: number): readonly [lower: number, upper: number] {
  if (n > population) throw new RangeError(`unusable population: ${population}; expected at least ${n}`);
  if (population === 0) return [0, 1];
  return [count / population, (count + population - n) / population];
}
