import { byLoss, type Model, type ModelRelation } from './model.js';
import { isUnpublished, type Pattern } from './pattern.js';

/** The sums whose unpublished members are too few together: "together they are three" is as telling as a three. */
export function tooSmallSums(
  pattern: Pattern,
  among: readonly ModelRelation[] = pattern.model.relations,
): readonly ModelRelation[] {
  return among.filter((relation) => isTooSmall(pattern, relation));
}

/** The sums that a cell has a part in: others are as large or small whether it is hidden or not. */
export function sumsOf({ quantities, relations, cells }: Model, cell: number): readonly ModelRelation[] {
  return [...new Set(cells[cell]!.quantities.flatMap((quantity) => quantities[quantity]!.relations))].map(
    (relation) => relations[relation]!,
  );
}

/**
 * The cheapest cell that is hidden next to make a sum large enough, a total only where no other is as cheap; undefined
 * when all are hidden.
 */
export function nextForSum({ model, hidden }: Pattern, { total, members }: ModelRelation): number | undefined {
  const { cells, quantities } = model;
  const found = new Set([...members, total].flatMap((quantity) => quantities[quantity]!.cells));
  return [...found]
    .filter((cell) => !hidden.has(cell) && cells[cell]!.cost < Infinity)
    .sort((a, b) => byLoss(cells[a]!, cells[b]!))[0];
}

function isTooSmall(pattern: Pattern, { total, changeable }: ModelRelation): boolean {
  const { quantities } = pattern.model;
  // Small amounts are nobody's secret.
  if (quantities[total]!.margin !== undefined) return false;
  let sum = 0;
  let minimum = 0;
  for (const { quantity } of changeable) {
    if (!isUnpublished(pattern, quantity)) continue;
    sum += quantities[quantity]!.value;
    minimum = Math.max(minimum, quantities[quantity]!.minimumSum);
  }
  // A published total below the minimum says as much itself; one that is not published is part of the sum.
  return sum > 0 && sum < Math.min(minimum, quantities[total]!.value);
}
