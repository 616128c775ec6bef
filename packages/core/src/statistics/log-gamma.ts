/** Lanczos's coefficients for g = 607/128, computed by P. Godfrey (2001); relative error below 1e-14. */
const COEFFICIENTS = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 0.00003399464998481189,
  0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125, -0.00021026444172410488,
  0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275, -0.000026190838401581408,
  0.0000036899182659531625,
];
const G = 607 / 128;

/**
 * The natural logarithm of the gamma function for x above 0; Infinity at 0.
 * Lanczos (1964), SIAM Journal on Numerical Analysis B 1, 86–96.
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) throw new RangeError(`unusable argument of logGamma: ${x}; expected 0 or more`);
  if (x === 0) return Infinity;
  const series = COEFFICIENTS.reduce((sum, coefficient, i) => sum + coefficient / (x + i + 1), 0.9999999999999971);
  const base = x + G + 0.5;
  return (x + 0.5) * Math.log(base) - base + Math.log((Math.sqrt(2 * Math.PI) * series) / x);
}
