import type { Model } from './model.js';
import type { Pattern, Witness } from './pattern.js';

/** What a search begins with: a change of one quantity, as seen from a witness found before (or from the truth). */
export interface Start {
  readonly quantity: number;
  readonly change: number;
  readonly from: Witness;
}

/** The last of a number of changes, each with the one before it. */
export interface Step {
  readonly start: Start;
  readonly previous: Step | undefined;
  readonly quantity: number;
  readonly change: number;
  /** What is lost by the cells to be hidden so far, and at least when all sums add up again. */
  readonly cost: number;
  readonly least: number;
  /** How many sums do not add up yet. */
  readonly open: number;
  readonly signature: number;
  readonly number: number;
}

/** The changes up to a step, by quantity. */
export function pathOf(step: Step): ReadonlyMap<number, number> {
  const path = new Map<number, number>();
  for (let at: Step | undefined = step; at; at = at.previous) path.set(at.quantity, at.change);
  return path;
}

/** The witness that a finished move leads to. */
export function witnessOf(step: Step): Witness {
  return afterChanges(step.start.from, pathOf(step));
}

/** A witness after further changes. */
export function afterChanges(from: Witness, changes: ReadonlyMap<number, number>): Witness {
  const witness = new Map(from);
  for (const [quantity, change] of changes) {
    const sum = (witness.get(quantity) ?? 0) + change;
    if (sum === 0) witness.delete(quantity);
    else witness.set(quantity, sum);
  }
  return witness;
}

/** The cells that must be hidden for a witness and are not yet. */
export function cellsToHide({ hidden }: Pattern, model: Model, witness: Witness): readonly number[] {
  const cells = new Set([...witness.keys()].flatMap((quantity) => model.quantities[quantity]!.cells));
  return [...cells].filter((cell) => !hidden.has(cell));
}
