import type { Model } from './model.js';
import type { Step } from './move.js';

/** By how much each sum does not add up after the changes of a move: its members less its total. */
export interface Balance {
  /** Takes the changes up to this step; those of an earlier call are forgotten. */
  load(step: Step): void;
  /** The sums that do not add up, each once. */
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
  const listed = new Uint8Array(relations.length);
  let loaded: Step | undefined;
  const signed = (relation: number, quantity: number, change: number): number =>
    relations[relation]!.total === quantity ? -change : change;
  const add = (last: Step | undefined, until: Step | undefined, factor: 1 | -1): void => {
    for (let step = last; step && step !== until; step = step.previous) {
      changed[step.quantity] = factor === 1 ? 1 : 0;
      for (const relation of quantities[step.quantity]!.telling)
        surplus[relation]! += factor * signed(relation, step.quantity, step.change);
    }
  };
  return {
    load(step) {
      // A step often follows the one before, or both follow the same: only what differs is gone through.
      const common = commonStep(loaded, step);
      add(loaded, common, -1);
      add(step, common, 1);
      loaded = step;
    },
    open() {
      const open: number[] = [];
      for (let step = loaded; step; step = step.previous)
        for (const relation of quantities[step.quantity]!.telling) {
          if (surplus[relation] === 0 || listed[relation] === 1) continue;
          listed[relation] = 1;
          open.push(relation);
        }
      for (const relation of open) listed[relation] = 0;
      return open;
    },
    surplus: (relation) => surplus[relation]!,
    isChanged: (quantity) => changed[quantity] === 1,
    openAfter(quantity, change) {
      let count = loaded?.open ?? 0;
      for (const relation of quantities[quantity]!.telling) {
        const before = surplus[relation]!;
        const after = before + signed(relation, quantity, change);
        count += Number(after !== 0) - Number(before !== 0);
      }
      return count;
    },
  };
}

/** The last step that two moves have in common. */
function commonStep(a: Step | undefined, b: Step | undefined): Step | undefined {
  while (a !== b) {
    if ((a?.depth ?? 0) >= (b?.depth ?? 0)) a = a?.previous;
    else b = b?.previous;
  }
  return a;
}
