import type { Model } from './model.js';

/** A sum that does not add up after some changes: its members are `surplus` more than its total. */
export interface OpenRelation {
  readonly relation: number;
  readonly surplus: number;
}

/** The sums that do not add up after the changes. */
export function openRelations(model: Model, changes: ReadonlyMap<number, number>): readonly OpenRelation[] {
  const surplus = new Map<number, number>();
  for (const [quantity, change] of changes)
    for (const relation of model.quantities[quantity]!.relations) {
      const signed = model.relations[relation]!.total === quantity ? -change : change;
      surplus.set(relation, (surplus.get(relation) ?? 0) + signed);
    }
  return [...surplus].flatMap(([relation, rest]) => (rest === 0 ? [] : [{ relation, surplus: rest }]));
}
