import type { LinearSystem } from '../system/linear-system.js';
import { modelOf } from './model.js';
import { patternOf } from './pattern.js';
import { protectHidden, type Protected } from './protect-hidden.js';
import { publishAgain } from './publish-again.js';

export interface ComplementaryPattern {
  /** The primary cells and those that cover for them. */
  readonly hidden: ReadonlySet<string>;
  /** Hidden cells that cannot be protected even when everything that is not locked is hidden too; sorted. */
  readonly unprotected: readonly string[];
}

/**
 * Complementary suppression: which cells to hide beside the primary ones, so that no hidden number can be computed, or
 * placed in an interval narrower than the rules of its cell allow, and what is hidden under one published total is not
 * a small number itself. Loses as little information as it finds out (`informationLoss`); a second call with the
 * result as primary cells gives the same. Without primary cells nothing is hidden.
 *
 * Instead of computing intervals it collects witnesses: other ways in which everything hidden might be. Each one keeps
 * several cells in doubt, and those that cover for others are held to the same rules.
 */
export function hideComplements(system: LinearSystem, primary: ReadonlySet<string>): ComplementaryPattern {
  const model = modelOf(system);
  const first = new Set(model.cells.flatMap(({ id }, i) => (primary.has(id) ? [i] : [])));
  let result = publishAgain(protectHidden(patternOf(model, first)), first);
  // Seen without what was found on the way it must still be safe, whatever was hidden for which reason.
  for (let before: Protected | undefined; before?.pattern.hidden.size !== result.pattern.hidden.size;) {
    before = result;
    result = protectHidden(patternOf(model, result.pattern.hidden));
  }
  const names = (cells: ReadonlySet<number>) => [...cells].map((cell) => model.cells[cell]!.id).sort();
  return { hidden: new Set(names(result.pattern.hidden)), unprotected: names(result.unprotected) };
}
