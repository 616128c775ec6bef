import type { Model } from './model.js';
import type { Step } from './move.js';

/** By how much each sum does not add up after the changes of a move: its members less its total. */
export interface Balance {
  /** Takes the changes up to this step; those of an earlier call are forgotten. */
  load(step: Step): void;
  /** The sums that do not add up. */
  open(): readonly number[];
  surplus(relation: number): number;
  isChanged(quantity: number): boolean;
  /** How many sums do not add up after one more change. */
  openAfter(quantity: number, change: number): number;
}

/** A balance that is used for one step after the other, so that it need not be made anew for each. */
export function balance({ quantities, relations }: Model): Balance {
  const surplus = new Float64Array(relations.length);
  const changed = new Uint8Array(quantities.length);
  let loaded: Step | undefined;
  let touched = new Set<number>();
  const signed = (relation: number, quantity: number, change: number): number =>
    relations[relation]!.total === quantity ? -change : change;
  const add = (last: Step | undefined, factor: 1 | -1): void => {
    for (let step = last; step; step = step.previous) {
      changed[step.quantity] = factor === 1 ? 1 : 0;
      for (const relation of quantities[step.quantity]!.relations) {
        surplus[relation]! += factor * signed(relation, step.quantity, step.change);
        touched.add(relation);
      }
    }
  };
  return {
    load(step) {
      add(loaded, -1);
      touched = new Set();
      add(step, 1);
      loaded = step;
    },
    open: () => [...touched].filter((relation) => surplus[relation] !== 0),
    surplus: (relation) => surplus[relation]!,
    isChanged: (quantity) => changed[quantity] === 1,
    openAfter(quantity, change) {
      let count = loaded?.open ?? 0;
      for (const relation of quantities[quantity]!.relations) {
        const before = surplus[relation]!;
        const after = before + signed(relation, quantity, change);
        count += Number(after !== 0) - Number(before !== 0);
      }
      return count;
    },
  };
}
