/** The 97.5 % point of the standard normal distribution: intervals at the level 95 %. */
export const Z95 = 1.959963984540054;

/**
 * The Wilson score interval for a share, 0 to 1, which contains the share; `[0, 1]` when `n` is 0.
 * With `population` the finite population correction replaces n by n(N − 1)/(N − n), so that a full count
 * (n = N) has zero width. It assumes that who answers is chance; a voluntary survey only comes near to that.
 * Wilson (1927), J. Am. Stat. Assoc. 22, 209–212; correction: score test with hypergeometric variance,
 * O'Neill (2021). Throws for a count that is no part of n.
 */
export function wilson(
  count: number,
  n: number,
  { z = Z95, population = Infinity } = {},
): readonly [lower: number, upper: number] {
  if (!(count >= 0 && count <= n)) throw new RangeError(`unusable count: ${count}; expected 0 to ${n}`);
  if (n === 0) return [0, 1];
  const share = count / n;
  if (n >= population) return [share, share];
  const size = population === Infinity ? n : (n * (population - 1)) / (population - n);
  const centre = (share + (z * z) / (2 * size)) / (1 + (z * z) / size);
  const margin = (z / (1 + (z * z) / size)) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  // At 0 and at n one end is the share itself; the last binary digits would put it a little inside or outside.
  return [Math.min(share, Math.max(0, centre - margin)), Math.max(share, Math.min(1, centre + margin))];
}
