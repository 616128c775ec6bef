import type { LinearSystem } from '../system/linear-system.js';
import { nextForSum, tooSmallSums } from './minimum-sum.js';
import { stillNarrow } from './judgement.js';
import { modelOf } from './model.js';
import { patternOf, withHidden, type Pattern } from './pattern.js';
import { publishAgain } from './publish-again.js';
import { HIDING_MORE, WITHIN_HIDDEN } from './searches.js';
import { widen } from './widen.js';

export interface ComplementaryPattern {
  /** The primary cells and those that cover for them. */
  readonly hidden: ReadonlySet<string>;
  /** Cells that cannot be protected even when everything that is not locked is hidden. */
  readonly unprotected: readonly string[];
}

export function hideComplements(system: LinearSystem, primary: ReadonlySet<string>): ComplementaryPattern {
  const model = modelOf(system);
  const first = new Set(model.cells.flatMap(({ id }, i) => (primary.has(id) ? [i] : [])));
  const { pattern, unprotected } = protectAll(patternOf(model, first));
  const final = publishAgain(pattern, first, unprotected);
  return {
    hidden: new Set([...final.hidden].map((cell) => model.cells[cell]!.id).sort()),
    unprotected: [...unprotected].map((cell) => model.cells[cell]!.id).sort(),
  };
}

/** Hides until all sums are large enough and every hidden cell is safe. */
function protectAll(start: Pattern) {
  let pattern = start;
  const unprotected = new Set<number>();
  for (let before: Pattern | undefined; before !== pattern;) {
    before = pattern;
    pattern = enlargeSums(pattern);
    for (const cell of [...pattern.hidden].sort((a, b) => a - b)) {
      if (unprotected.has(cell) || stillNarrow(pattern, pattern.model.cells[cell]!).length === 0) continue;
      const target = pattern.model.cells[cell]!;
      const wider = widen(pattern, target, [...WITHIN_HIDDEN, ...HIDING_MORE]);
      if (wider) pattern = wider;
      else unprotected.add(cell);
    }
  }
  return { pattern, unprotected };
}

function enlargeSums(start: Pattern): Pattern {
  let pattern = start;
  for (const sum of tooSmallSums(pattern)) {
    const next = nextForSum(pattern, sum);
    if (next !== undefined) pattern = withHidden(pattern, next);
  }
  return pattern;
}
