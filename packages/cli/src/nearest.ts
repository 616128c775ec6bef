import leven from 'leven';

/** Words of which more than this share would have to change are others, and no slips. */
const MOST_CHANGED = 0.4;

/** The known word that was probably meant, by the fewest letters to change (Levenshtein); null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const distances = known.map((candidate) => ({
    candidate,
    distance: leven(word.toLowerCase(), candidate.toLowerCase()),
  }));
  const [best] = distances.sort((a, b) => a.distance - b.distance);
  if (best === undefined) return null;
  const longest = Math.max(word.length, best.candidate.length);
  return best.distance <= Math.max(1, longest * MOST_CHANGED) ? best.candidate : null;
}
