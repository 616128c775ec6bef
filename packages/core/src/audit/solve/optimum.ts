import { solve, type Constraint } from '../../integer-program.js';
import type { Program } from './program.js';
import { replaced, type Expression } from './solved-equations.js';
import type { Interval } from './system.js';

export type Objective = ReadonlyMap<string, number>;

/** A value for each quantity of a component that fits everything known. */
export type Completion = ReadonlyMap<string, number>;

/** `undecided`: the solver gave up. */
export type Optimum =
  { readonly status: 'infeasible' | 'undecided' } | { readonly status: 'optimal'; readonly completion: Completion };

/** Pivots and branches after which the solver gives up; far more than a table of 12 × 15 × 3 needs. */
const LIMITS = { maxPivots: 50_000, maxIterations: 2_000, includeZeroVariables: true };

/** The smallest or largest value of an objective within a component; fractions of people are allowed unless `whole`. */
export function optimum(
  { free, rows, solved, ...program }: Program,
  objective: Objective,
  direction: 'minimize' | 'maximize',
  whole: boolean,
): Optimum {
  const freely = replaced({ constant: 0, terms: objective }, solved).terms;
  // Every quantity is counted from its lower end, because the solver's variables begin at 0.
  const start = (id: string) => free.get(id)![0];
  const coefficients = new Map<string, [string, number][]>(
    [...free.keys()].map((id) => [id, [['objective', freely.get(id) ?? 0]]]),
  );
  const constraints = new Map<string, Constraint>();
  rows.forEach(({ terms, lower, upper }, i) => {
    let shift = 0;
    for (const [id, coefficient] of terms) {
      coefficients.get(id)!.push([`row${i}`, coefficient]);
      shift += coefficient * start(id);
    }
    constraints.set(`row${i}`, limitsOf([lower - shift, upper - shift]));
  });
  for (const [id, [lower, upper]] of free) {
    if (!Number.isFinite(upper)) continue;
    coefficients.get(id)!.push([`limit${id}`, 1]);
    constraints.set(`limit${id}`, { max: Math.max(0, upper - lower) });
  }
  const integers = whole ? program.whole : false;
  const result = solve({ direction, objective: 'objective', constraints, variables: coefficients, integers }, LIMITS);
  if (result.status === 'infeasible') return { status: 'infeasible' };
  // A timed-out search may carry a completion that is no optimum; a cycled one none.
  if (result.status !== 'optimal') return { status: 'undecided' };
  const values = new Map(result.variables.map(([id, value]) => [id, value + start(id)]));
  for (const [id, expression] of solved) values.set(id, valueOf(expression, values));
  return { status: 'optimal', completion: values };
}

function valueOf({ constant, terms }: Expression, values: ReadonlyMap<string, number>): number {
  let sum = constant;
  for (const [id, coefficient] of terms) sum += coefficient * values.get(id)!;
  return sum;
}

function limitsOf([lower, upper]: Interval): Constraint {
  return { ...(Number.isFinite(lower) ? { min: lower } : {}), ...(Number.isFinite(upper) ? { max: upper } : {}) };
}
