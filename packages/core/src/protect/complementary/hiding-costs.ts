import type { Step } from './move.js';
import type { Pattern } from './pattern.js';

/** What is lost when the cells of a quantity are hidden that neither the pattern nor an earlier step hides. */
export type HidingCost = (quantity: number, previous: Step | undefined) => number;

/** The costs in a pattern. The cell `published` must not be hidden at all. */
export function hidingCosts({ model, hidden }: Pattern, published?: number): HidingCost {
  const costs = model.quantities.map(({ cells }) => {
    let sum = 0;
    for (const cell of cells) if (!hidden.has(cell)) sum += cell === published ? Infinity : model.cells[cell]!.cost;
    return sum;
  });
  const withOthers = model.quantities.map(({ cells }) =>
    cells.some((cell) => model.cells[cell]!.quantities.length > 1),
  );
  return (quantity, previous) => {
    const cost = costs[quantity]!;
    if (cost === 0 || cost === Infinity || !previous || !withOthers[quantity]) return cost;
    const earlier = model.quantities[quantity]!.cells.filter((cell) => !hidden.has(cell) && hides(previous, cell));
    return earlier.reduce((rest, cell) => rest - model.cells[cell]!.cost, cost);
  };
  function hides(last: Step, cell: number): boolean {
    const { quantities } = model.cells[cell]!;
    for (let step: Step | undefined = last; step; step = step.previous)
      if (quantities.includes(step.quantity)) return true;
    return false;
  }
}
