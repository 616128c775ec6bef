import type { Row } from './components.js';
import { EPSILON } from './system.js';

/** What is left of a coefficient that is 0 but for the error of binary fractions. */
const ROUNDING = 1e-9;

/** A quantity as others make it: `constant + Σ coefficient × quantity`. */
export interface Expression {
  readonly constant: number;
  readonly terms: ReadonlyMap<string, number>;
}

export interface SolvedEquations {
  /** Expressions in quantities that are not solved for. */
  readonly solved: ReadonlyMap<string, Expression>;
  /** What could not be solved, in the same quantities. */
  readonly left: readonly Row[];
}

/**
 * Equations solved for as many quantities as possible (Gaussian elimination; Markowitz, The elimination form of the inverse,
 * 1957, chooses what to solve for, so that few quantities come into each expression). A whole quantity is only solved for
 * where every whole number of the others makes it whole.
 */
export function solvedEquations(equations: readonly Row[], whole: ReadonlySet<string>): SolvedEquations {
  const open = new OpenEquations(equations);
  const chosen: [string, Expression][] = [];
  for (;;) {
    const pivot = open.pivot(whole);
    if (pivot === undefined) break;
    const expression = solvedFor(pivot);
    open.replace(pivot, expression);
    chosen.push([pivot.id, expression]);
  }
  // An expression holds quantities that were solved for later; from the last to the first they are known.
  const solved = new Map<string, Expression>();
  for (const [id, expression] of chosen.reverse()) solved.set(id, replaced(expression, solved));
  return { solved, left: open.rows() };
}

/** A sum in which every quantity that is solved for is replaced by what makes it. */
export function replaced({ constant, terms }: Expression, solved: ReadonlyMap<string, Expression>): Expression {
  let sum = constant;
  const result = new Map<string, number>();
  for (const [id, coefficient] of terms) {
    const expression = solved.get(id);
    if (expression === undefined) add(result, id, coefficient);
    else {
      sum += coefficient * expression.constant;
      for (const [other, factor] of expression.terms) add(result, other, coefficient * factor);
    }
  }
  return { constant: sum, terms: result };
}

/** `Σ coefficient × quantity = total`. */
interface Equation {
  readonly terms: Map<string, number>;
  total: number;
}

interface Pivot {
  readonly id: string;
  readonly coefficient: number;
  readonly equation: Equation;
}

function solvedFor({ id, coefficient, equation: { terms, total } }: Pivot): Expression {
  const others = [...terms].filter(([other]) => other !== id);
  return {
    constant: total / coefficient,
    terms: new Map(others.map(([other, factor]) => [other, -factor / coefficient])),
  };
}

/** Equations not solved yet, and which of them hold a quantity. */
class OpenEquations {
  private readonly open: Set<Equation>;
  private readonly users = new Map<string, Set<Equation>>();

  constructor(rows: readonly Row[]) {
    this.open = new Set(rows.map(({ terms, lower }) => ({ terms: new Map(terms), total: lower })));
    for (const equation of this.open) for (const id of equation.terms.keys()) this.usersOf(id).add(equation);
  }

  /** The quantity to solve for next: the one that brings the fewest terms into the other equations. */
  pivot(whole: ReadonlySet<string>): Pivot | undefined {
    let best: (Pivot & { readonly cost: number }) | undefined;
    for (const equation of this.open) {
      const { terms } = equation;
      const wholly = isWholly(equation, whole);
      for (const [id, coefficient] of terms) {
        if (Math.abs(coefficient) !== 1 || (whole.has(id) && !wholly)) continue;
        const cost = (terms.size - 1) * (this.usersOf(id).size - 1);
        if (best === undefined || cost < best.cost) best = { id, coefficient, equation, cost };
      }
    }
    return best;
  }

  /** Takes the pivot's equation out and its quantity from all others. */
  replace({ id, equation }: Pivot, expression: Expression): void {
    this.open.delete(equation);
    for (const other of equation.terms.keys()) this.usersOf(other).delete(equation);
    for (const user of this.usersOf(id)) {
      const coefficient = user.terms.get(id)!;
      user.terms.delete(id);
      user.total -= coefficient * expression.constant;
      for (const [other, factor] of expression.terms) {
        add(user.terms, other, coefficient * factor);
        if (user.terms.has(other)) this.usersOf(other).add(user);
        else this.usersOf(other).delete(user);
      }
    }
    this.users.delete(id);
  }

  /** Those left, without what says nothing. */
  rows(): readonly Row[] {
    return [...this.open]
      .filter(({ terms, total }) => terms.size > 0 || Math.abs(total) > EPSILON)
      .map(({ terms, total }) => ({ terms, lower: total, upper: total }));
  }

  private usersOf(id: string): Set<Equation> {
    const users = this.users.get(id) ?? new Set();
    this.users.set(id, users);
    return users;
  }
}

/** Whether any of its quantities is whole as soon as all others are. */
function isWholly({ terms, total }: Equation, whole: ReadonlySet<string>): boolean {
  if (!Number.isInteger(total)) return false;
  for (const [id, coefficient] of terms) if (!whole.has(id) || !Number.isInteger(coefficient)) return false;
  return true;
}

function add(terms: Map<string, number>, id: string, coefficient: number): void {
  const sum = (terms.get(id) ?? 0) + coefficient;
  if (Math.abs(sum) > ROUNDING) terms.set(id, sum);
  else terms.delete(id);
}
