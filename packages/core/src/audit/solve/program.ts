import type { Component, Row } from './components.js';
import { replaced, solvedEquations, type Expression } from './solved-equations.js';
import type { Interval } from './system.js';

/** What the solver is given for a component: only quantities that are free to vary, the others follow from them. */
export interface Program {
  readonly free: ReadonlyMap<string, Interval>;
  readonly whole: ReadonlySet<string>;
  /** On free quantities. */
  readonly rows: readonly Row[];
  readonly solved: ReadonlyMap<string, Expression>;
}

/**
 * The program of a component. Equations are solved before the solver sees them: it would take each as two limits, and most
 * of its time to find numbers that meet them at all. Quantities without any limit end at `unlimited`.
 */
export function programOf({ ids, whole, rows, bounds, limits }: Component, unlimited: number): Program {
  const equations = rows.filter(isEquation);
  const { solved, left } = solvedEquations(equations, whole);
  const endOf = (id: string) => limits.get(id) ?? (Number.isFinite(bounds.get(id)![1]) ? Infinity : unlimited);
  const within = (id: string): Interval => [bounds.get(id)![0], endOf(id)];
  const free = ids.filter((id) => !solved.has(id));
  return {
    free: new Map(free.map((id) => [id, within(id)])),
    whole: new Set(free.filter((id) => whole.has(id))),
    rows: [
      ...left,
      ...rows
        .filter((row) => !isEquation(row))
        .map(({ terms, lower, upper }) => rowOf({ constant: 0, terms }, solved, [lower, upper])),
      ...[...solved].map(([id, expression]) => rowOf(expression, solved, within(id))),
    ],
    solved,
  };
}

/** A row that keeps a sum within an interval. */
function rowOf(sum: Expression, solved: ReadonlyMap<string, Expression>, [lower, upper]: Interval): Row {
  const { constant, terms } = replaced(sum, solved);
  return { terms, lower: lower - constant, upper: upper - constant };
}

function isEquation({ lower, upper }: Row): boolean {
  return lower === upper;
}
