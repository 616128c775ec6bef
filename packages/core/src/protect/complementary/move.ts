import type { Pattern, Witness } from './pattern.js';

/** What a search begins with: a change of one quantity, as seen from a witness found before (or from the truth). */
export interface Start {
  readonly quantity: number;
  readonly change: number;
  readonly from: Witness;
}

/** A further change of one quantity, with the changes before it. */
export interface Step {
  readonly start: Start;
  readonly previous: Step | undefined;
  readonly quantity: number;
  readonly change: number;
  /** How many changes there are, this one included. */
  readonly depth: number;
  /** What is lost by the cells to be hidden so far … */
  readonly cost: number;
  /** … and at least when all sums add up again. */
  readonly least: number;
  /** How many changes are of totals: of two moves at the same cost the one that hides fewer totals is better. */
  readonly totals: number;
  /** How many sums do not add up. */
  readonly open: number;
  /** The sum of numbers for the changes: moves with the same changes have the same. */
  readonly signature: number;
  /** In the order in which they were thought of. */
  readonly number: number;
}

/** The witness that a finished move leads to. */
export function witnessOf(last: Step): Witness {
  const witness = new Map(last.start.from);
  for (let step: Step | undefined = last; step; step = step.previous) {
    const change = (witness.get(step.quantity) ?? 0) + step.change;
    if (change === 0) witness.delete(step.quantity);
    else witness.set(step.quantity, change);
  }
  return witness;
}

/** The cells that must be hidden for a witness and are not yet. */
export function cellsToHide({ hidden, model }: Pattern, witness: Witness): readonly number[] {
  const cells = new Set([...witness.keys()].flatMap((quantity) => model.quantities[quantity]!.cells));
  return [...cells].filter((cell) => !hidden.has(cell));
}

/** A number for a change, such that sums of them tell moves apart. */
export function signatureOf(quantity: number, change: number): number {
  let bits = Math.imul(quantity + 1, 0x9e3779b1) ^ Math.imul(change, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0xc2b2ae35);
  const low = (bits ^ (bits >>> 13)) >>> 0;
  const high = Math.imul(low ^ (low >>> 16), 0x27d4eb2f) >>> 11;
  return high * 0x100000000 + low;
}
