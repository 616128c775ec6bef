import { sum } from './sum.js';

/** The mean and the standard deviation with n − 1; the latter is NaN below two values, both are without any. */
export function meanAndSd(values: readonly number[]): { readonly mean: number; readonly sd: number } {
  const mean = sum(values) / values.length;
  const squares = sum(values.map((value) => (value - mean) ** 2));
  return { mean, sd: values.length < 2 ? NaN : Math.sqrt(squares / (values.length - 1)) };
}
