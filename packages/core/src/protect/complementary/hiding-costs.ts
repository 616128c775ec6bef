import type { Step } from './move.js';
import type { Pattern } from './pattern.js';

/** What is lost when the cells of a quantity are hidden that neither the pattern nor an earlier step hides. */
export type HidingCost = (quantity: number, previous: Step | undefined) => number;

/** Costs are never negative. */
const UNKNOWN = -1;

/** The costs in a pattern, each computed when it is first asked for. */
export function hidingCosts({ model, hidden }: Pattern): HidingCost {
  const costs = new Float64Array(model.quantities.length).fill(UNKNOWN);
  const compute = (quantity: number): number => {
    let sum = 0;
    for (const cell of model.quantities[quantity]!.cells) if (!hidden.has(cell)) sum += model.cells[cell]!.cost;
    costs[quantity] = sum;
    return sum;
  };
  return (quantity, previous) => {
    const known = costs[quantity]!;
    const cost = known === UNKNOWN ? compute(quantity) : known;
    const { cells, withOthers } = model.quantities[quantity]!;
    if (!withOthers) return cost;
    const earlier = cells.filter((cell) => !hidden.has(cell) && hides(previous, cell));
    return earlier.reduce((rest, cell) => rest - model.cells[cell]!.cost, cost);
  };
  function hides(last: Step | undefined, cell: number): boolean {
    const { quantities } = model.cells[cell]!;
    for (let step = last; step; step = step.previous) if (quantities.includes(step.quantity)) return true;
    return false;
  }
}
