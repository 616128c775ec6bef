import { round } from './round.js';

/**
 * What changed for each person, `post − pre`, in the order given; by the decimal digits that the numbers show, so that
 * equal steps such as 0.3 − 0.2 and 0.2 − 0.1 are equal. Throws for lists of different length and numbers not finite.
 */
export function pairedDifferences(pre: readonly number[], post: readonly number[]): readonly number[] {
  if (pre.length !== post.length) {
    throw new RangeError(`unpaired values: ${pre.length} before, ${post.length} after; expected both from each person`);
  }
  return post.map((after, i) => {
    const difference = after - pre[i]!;
    if (!Number.isFinite(difference)) {
      throw new RangeError(`unusable pair at index ${i}: ${pre[i]!}, ${after}; expected finite numbers`);
    }
    return round(difference, 12);
  });
}
