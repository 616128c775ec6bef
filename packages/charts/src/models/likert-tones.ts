/** The colour of an answer: two intensities on each side, and neutral. */
export type Tone = 'negative-2' | 'negative-1' | 'neutral' | 'positive-1' | 'positive-2';

/**
 * The tones of `count` answers, the most negative first: the outermost of each side is the stronger one.
 * An even number has no neutral answer; of two or three answers each side has only the stronger tone.
 */
export function tones(count: number): readonly Tone[] {
  const half = Math.floor(count / 2);
  return Array.from({ length: count }, (_, i) => {
    if (i < half) return i === 0 ? 'negative-2' : 'negative-1';
    if (i >= count - half) return i === count - 1 ? 'positive-2' : 'positive-1';
    return 'neutral';
  });
}
