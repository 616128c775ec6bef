import type { Estimate } from './interval.js';
import type { Sample } from './sample.js';
import { checkSample } from './sample.js';
import { wilson, Z95 } from './wilson.js';

/** A share with its Wilson interval, 0 to 1; null when nobody was asked. With `population` the interval is corrected. */
export function shareInterval(sample: Sample, { z = Z95 } = {}): Estimate | null {
  checkSample(sample);
  const { count, n, population = Infinity } = sample;
  if (n === 0) return null;
  const [lower, upper] = wilson(count, n, { z, population });
  return { value: count / n, lower, upper };
}
