import type { Estimate } from './interval.js';
import { newcombe } from './newcombe.js';
import type { Sample } from './sample.js';
import { shareInterval } from './share-interval.js';
import { Z95 } from './wilson.js';

/**
 * The difference of two independent shares, `a − b`, −1 to 1, with Newcombe's interval; null when one has no answers.
 * With `population` each Wilson interval is corrected for it, so that two full counts differ without doubt.
 * People asked twice are not independent; of a part and its whole, compare the part with the rest.
 * Newcombe (1998), Statistics in Medicine 17, 873–890, method 10; correction as in `wilson`.
 */
export function shareDifference(a: Sample, b: Sample, { z = Z95 } = {}): Estimate | null {
  const [first, second] = [shareInterval(a, { z }), shareInterval(b, { z })];
  return first === null || second === null ? null : newcombe(first, second);
}
