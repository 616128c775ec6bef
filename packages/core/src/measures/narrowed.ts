import type { Condition, Quantity } from '../indicator/measure-definition.js';

/** A quantity of only those rows whose field holds this value: one stratum, one answer. */
export function narrowed(quantity: Quantity, field: string, code: string): Quantity {
  const condition: Condition = { field, in: [code] };
  return { ...quantity, where: [...(quantity.where ?? []), condition] };
}
