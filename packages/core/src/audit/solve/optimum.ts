import { solve, type Constraint } from '../../integer-program.js';
import type { Component } from './components.js';

export type Objective = ReadonlyMap<string, number>;

/** A value for each quantity of a component that fits everything known. */
export type Completion = ReadonlyMap<string, number>;

/** `undecided`: the solver gave up. */
export type Optimum =
  { readonly status: 'infeasible' | 'undecided' } | { readonly status: 'optimal'; readonly completion: Completion };

/** Pivots and branches after which the solver gives up; a table of 12 × 15 × 3 needs some hundred. */
const LIMITS = { maxPivots: 50_000, maxIterations: 2_000, includeZeroVariables: true };

/**
 * The smallest or largest value of an objective within a component; fractions of people are allowed unless `whole`.
 * Quantities without any limit end at `unlimited`.
 */
export function optimum(
  { ids, whole: wholeIds, rows, bounds, limits }: Component,
  objective: Objective,
  direction: 'minimize' | 'maximize',
  { whole, unlimited }: { readonly whole: boolean; readonly unlimited: number },
): Optimum {
  // Every quantity is counted from its lower bound, because the solver's variables begin at 0.
  const start = (id: string) => bounds.get(id)![0];
  const coefficients = new Map<string, [string, number][]>(
    ids.map((id) => [id, [['objective', objective.get(id) ?? 0]]]),
  );
  const constraints = new Map<string, Constraint>();
  rows.forEach(({ terms, lower, upper }, i) => {
    let shift = 0;
    for (const [id, coefficient] of terms) {
      coefficients.get(id)!.push([`row${i}`, coefficient]);
      shift += coefficient * start(id);
    }
    constraints.set(`row${i}`, limitsOf(lower - shift, upper - shift));
  });
  for (const id of ids) {
    const limit = limits.get(id) ?? (Number.isFinite(bounds.get(id)![1]) ? undefined : unlimited);
    if (limit === undefined) continue;
    coefficients.get(id)!.push([`limit${id}`, 1]);
    constraints.set(`limit${id}`, { max: Math.max(0, limit - start(id)) });
  }
  const integers = whole ? wholeIds : false;
  const result = solve({ direction, objective: 'objective', constraints, variables: coefficients, integers }, LIMITS);
  if (result.status === 'infeasible') return { status: 'infeasible' };
  // A timed-out search may carry a completion that is no optimum; a cycled one none.
  if (result.status !== 'optimal') return { status: 'undecided' };
  return { status: 'optimal', completion: new Map(result.variables.map(([id, value]) => [id, value + start(id)])) };
}

function limitsOf(lower: number, upper: number): Constraint {
  if (lower === upper) return { equal: lower };
  return { ...(Number.isFinite(lower) ? { min: lower } : {}), ...(Number.isFinite(upper) ? { max: upper } : {}) };
}
