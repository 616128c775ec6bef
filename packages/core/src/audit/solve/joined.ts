import type { Constraint } from './system.js';
import { intersection } from './tighten.js';

/**
 * Constraints on the same sum as one. Both halves of a sum that holds become an equation, which the solver never gets to
 * see (`programOf`).
 */
export function joined(constraints: readonly Constraint[]): readonly Constraint[] {
  const byTerms = new Map<string, Constraint>();
  for (const constraint of constraints) {
    const key = termsKey(constraint.terms);
    const { lower, upper, ...same } = byTerms.get(key) ?? constraint;
    const [low, high] = intersection([lower, upper], [constraint.lower, constraint.upper]);
    byTerms.set(key, { ...same, lower: low, upper: high });
  }
  return [...byTerms.values()];
}

/** The same for the same quantities and coefficients in the same order. */
export function termsKey(terms: Constraint['terms']): string {
  return JSON.stringify([...terms]);
}
