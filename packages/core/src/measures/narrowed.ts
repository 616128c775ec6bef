import type { Condition, Quantity } from '../indicator/measure-definition.js';

/** A quantity of only those rows whose field holds this value: one stratum, one answer. */
export function narrowed(quantity: Quantity, field: string, code: string): Quantity {
  const condition: Condition = { field, in: [code] };
  return { ...quantity, where: [...(quantity.where ?? []), condition] };
}

const OF_STRATUM = 'base:';

/** The codes of the strata that numbers were counted for, from the names `base:<code>`. */
export function strataOf(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith(OF_STRATUM)).map((name) => name.slice(OF_STRATUM.length));
}
