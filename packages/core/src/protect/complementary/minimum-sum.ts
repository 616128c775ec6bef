import type { ModelRelation } from './model.js';
import { isUnpublished, type Pattern } from './pattern.js';

/** The sums whose unpublished members are too few together: "together they are three" is as telling as a three. */
export function tooSmallSums(pattern: Pattern): readonly ModelRelation[] {
  return pattern.model.relations.filter((relation) => isTooSmall(pattern, relation));
}

/** The cheapest cell that is hidden next to make a sum large enough; undefined when all are hidden. */
export function nextForSum({ model, hidden }: Pattern, { total, members }: ModelRelation): number | undefined {
  const cells = [...new Set([...members, total].flatMap((quantity) => model.quantities[quantity]!.cells))];
  return cells
    .filter((cell) => !hidden.has(cell) && model.cells[cell]!.cost < Infinity)
    .reduce<number | undefined>(
      (best, cell) => (best === undefined || model.cells[cell]!.cost < model.cells[best]!.cost ? cell : best),
      undefined,
    );
}

function isTooSmall(pattern: Pattern, { total, members, changeable }: ModelRelation): boolean {
  if (changeable.length === 0) return false;
  const { quantities, cells } = pattern.model;
  // Small amounts are nobody's secret.
  if (quantities[total]!.margin !== undefined || isUnpublished(pattern, total)) return false;
  const unpublished = members.filter((member) => isUnpublished(pattern, member));
  const sum = unpublished.reduce((all, member) => all + quantities[member]!.value, 0);
  const minimum = Math.max(
    0,
    ...unpublished
      .flatMap((member) => quantities[member]!.cells.map((cell) => cells[cell]!))
      .map(({ counted, rules }) => (counted ? rules.minimumSum : 0)),
  );
  // A published total below the minimum says as much itself.
  return sum > 0 && sum < Math.min(minimum, quantities[total]!.value);
}
