import { nextForSum, tooSmallSums } from './minimum-sum.js';
import { withHidden, type Pattern } from './pattern.js';
import { HIDING_LITTLE, HIDING_MORE, WITHIN_HIDDEN } from './searches.js';
import { widen, widenCheaply } from './widen.js';

export interface Protected {
  readonly pattern: Pattern;
  /** Cells that cannot be protected. */
  readonly unprotected: ReadonlySet<number>;
}

/** Hides more until all sums are large enough and every hidden cell is safe, those hidden on the way too. */
export function protectHidden(start: Pattern): Protected {
  let pattern = start;
  const unprotected = new Set<number>();
  for (let before: Pattern | undefined; before !== pattern;) {
    before = pattern;
    for (const index of [...pattern.hidden].sort((a, b) => a - b)) {
      const cell = pattern.model.cells[index]!;
      if (unprotected.has(index)) continue;
      const wider =
        widen(pattern, cell, WITHIN_HIDDEN) ??
        widenCheaply(pattern, cell, HIDING_LITTLE) ??
        widen(pattern, cell, HIDING_MORE);
      if (wider) pattern = wider;
      else unprotected.add(index);
    }
    // Afterwards, because what makes cells wide often makes sums large, too.
    pattern = withLargeSums(pattern);
  }
  return { pattern, unprotected };
}

function withLargeSums(pattern: Pattern): Pattern {
  for (const sum of tooSmallSums(pattern)) {
    const next = nextForSum(pattern, sum);
    if (next !== undefined) return withLargeSums(withHidden(pattern, next));
  }
  return pattern;
}
