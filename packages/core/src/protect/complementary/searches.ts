import { findMove, type SearchLimits } from './find-move.js';
import { witnessOf, type Start } from './move.js';
import type { Pattern, Witness } from './pattern.js';
import { solveMove, type SolverLimits } from './solve-move.js';

/** A way to look for a witness that begins with one of the changes. */
export type Search = (pattern: Pattern, starts: readonly Start[]) => Witness | undefined;

const ANY = Number.MAX_VALUE;

/** Only what is hidden already may change. */
export const WITHIN_HIDDEN: readonly Search[] = [
  along({ budget: 0, attempts: 200, haste: 0 }),
  solved({ budget: 0, quantities: 60 }),
];

/** More is hidden, as little as can be; where that takes too long to find out, somewhat more. */
export const HIDING_MORE: readonly Search[] = [
  along({ budget: ANY, attempts: 300, haste: 0 }),
  along({ budget: ANY, attempts: 1000, haste: 30 }),
  solved({ budget: ANY, quantities: 200 }),
];

/** A search along the sums. */
export function along(limits: SearchLimits): Search {
  return (pattern, starts) => {
    const step = findMove(pattern, starts, limits);
    return step && witnessOf(step);
  };
}

function solved(limits: SolverLimits): Search {
  return (pattern, starts) => {
    for (const start of starts) {
      const witness = solveMove(pattern, start, limits);
      if (witness) return witness;
    }
    return undefined;
  };
}
