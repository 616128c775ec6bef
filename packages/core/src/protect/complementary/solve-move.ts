import { equalTo, lessEq, solve, type Constraint } from '../../integer-program.js';
import { hidingCosts } from './hiding-costs.js';
import type { Start } from './move.js';
import type { Pattern, Witness } from './pattern.js';

export interface SolverLimits {
  /** The most that may be lost by hiding the cells of one number; 0: none may be hidden. */
  readonly budget: number;
  /** With more numbers in doubt the solver takes longer than it is worth. */
  readonly quantities: number;
}

/**
 * The cheapest change of unpublished numbers that has the change in `start`, by integer linear programming (`yalps`):
 * finds what a search along sums does not, such as changes that are split between several cells. Undefined when there
 * is none, or when too many numbers would have to be looked at.
 */
export function solveMove(pattern: Pattern, start: Start, limits: SolverLimits): Witness | undefined {
  const { quantities, relations } = pattern.model;
  const costs = hidingCosts(pattern);
  const isUsable = (quantity: number) => costs(quantity, undefined) <= limits.budget;
  const involved = connected(pattern, start.quantity, isUsable, limits.quantities);
  if (!involved) return undefined;
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, ReadonlyMap<string, number>>();
  for (const quantity of involved) {
    const { value } = quantities[quantity]!;
    const signs = quantities[quantity]!.telling.map((relation): [string, number] => [
      `relation ${relation}`,
      relations[relation]!.total === quantity ? -1 : 1,
    ]);
    const cost = costs(quantity, undefined);
    const down = `down ${quantity}`;
    constraints.set(down, lessEq(value));
    variables.set(`up ${quantity}`, new Map([...signs, ['cost', cost]]));
    variables.set(
      down,
      new Map([...signs.map(([key, sign]): [string, number] => [key, -sign]), ['cost', cost], [down, 1]]),
    );
    for (const [relation] of signs) constraints.set(relation, equalTo(0));
  }
  const target = (start.from.get(start.quantity) ?? 0) + start.change;
  const [wanted, other] = target > 0 ? ['up', 'down'] : ['down', 'up'];
  // Up and down at once would be no change at all.
  variables.delete(`${other} ${start.quantity}`);
  variables.set(
    `${wanted} ${start.quantity}`,
    new Map([...variables.get(`${wanted} ${start.quantity}`)!, ['wanted', 1]]),
  );
  constraints.set('wanted', equalTo(Math.abs(target)));
  const solution = solve(
    { direction: 'minimize', objective: 'cost', constraints, variables, integers: true },
    { maxIterations: 50, maxPivots: 1000 },
  );
  return solution.status === 'optimal' ? witnessFrom(solution.variables) : undefined;
}

/** The quantities whose changes can make a change of the first one add up; undefined when there are more than so many. */
function connected(
  { model }: Pattern,
  first: number,
  isUsable: (quantity: number) => boolean,
  most: number,
): ReadonlySet<number> | undefined {
  const found = new Set([first]);
  const relations = new Set<number>();
  for (const quantity of found)
    for (const relation of model.quantities[quantity]!.telling) {
      if (relations.has(relation)) continue;
      relations.add(relation);
      for (const other of model.relations[relation]!.changeable)
        if (isUsable(other.quantity)) found.add(other.quantity);
      if (found.size > most) return undefined;
    }
  return found;
}

function witnessFrom(variables: readonly (readonly [string, number])[]): Witness {
  const witness = new Map<number, number>();
  for (const [name, amount] of variables) {
    const [direction, quantity] = name.split(' ');
    const change = Math.round(direction === 'up' ? amount : -amount) + (witness.get(Number(quantity)) ?? 0);
    if (change === 0) witness.delete(Number(quantity));
    else witness.set(Number(quantity), change);
  }
  return witness;
}
