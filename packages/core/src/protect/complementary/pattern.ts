import type { Model } from './model.js';

/**
 * Another way in which everything unpublished might be, with all published numbers the same: by how much each quantity
 * differs from the truth. As long as a reader cannot rule it out, each of its quantities is in doubt by so much.
 */
export type Witness = ReadonlyMap<number, number>;

/** The truth as a witness. */
export const TRUTH: Witness = new Map();

/** Which cells are hidden, and what was found to keep their numbers in doubt. */
export interface Pattern {
  readonly model: Model;
  readonly hidden: ReadonlySet<number>;
  readonly witnesses: readonly Witness[];
  /** For each quantity a witness in which it is smallest, and one in which it is largest. */
  readonly lowest: readonly Witness[];
  readonly highest: readonly Witness[];
}

/** A pattern with what is known to keep it in doubt; by default nothing yet. */
export function patternOf(model: Model, hidden: ReadonlySet<number>, witnesses: readonly Witness[] = []): Pattern {
  const lowest = model.quantities.map(() => TRUTH);
  const highest = [...lowest];
  for (const witness of witnesses) keepExtremes(witness, lowest, highest);
  return { model, hidden, witnesses, lowest, highest };
}

/** Keeps a witness, and hides the cells that it needs hidden. */
export function withWitness(pattern: Pattern, witness: Witness, cells: Iterable<number> = []): Pattern {
  const lowest = [...pattern.lowest];
  const highest = [...pattern.highest];
  keepExtremes(witness, lowest, highest);
  const hidden = new Set([...pattern.hidden, ...cells]);
  return { ...pattern, hidden, witnesses: [...pattern.witnesses, witness], lowest, highest };
}

/** Hides one more cell. */
export function withHidden(pattern: Pattern, cell: number): Pattern {
  return { ...pattern, hidden: new Set([...pattern.hidden, cell]) };
}

/** Publishes a cell again; the witnesses that need it hidden are gone. */
export function withPublished({ model, hidden, witnesses }: Pattern, cell: number): Pattern {
  const { quantities } = model.cells[cell]!;
  const fewer = new Set(hidden);
  fewer.delete(cell);
  const kept = witnesses.filter((witness) => !quantities.some((quantity) => witness.has(quantity)));
  return patternOf(model, fewer, kept);
}

/** The interval in which a reader can place a quantity, as far as witnesses show: it is at least so wide. */
export function intervalOf(pattern: Pattern, quantity: number): readonly [lower: number, upper: number] {
  const { value } = pattern.model.quantities[quantity]!;
  return [
    value + (pattern.lowest[quantity]!.get(quantity) ?? 0),
    value + (pattern.highest[quantity]!.get(quantity) ?? 0),
  ];
}

/** Whether a quantity is published nowhere. */
export function isUnpublished({ model, hidden }: Pattern, quantity: number): boolean {
  const { changeable, cells } = model.quantities[quantity]!;
  return changeable && cells.every((cell) => hidden.has(cell));
}

function keepExtremes(witness: Witness, lowest: Witness[], highest: Witness[]): void {
  for (const [quantity, change] of witness) {
    if (change < (lowest[quantity]!.get(quantity) ?? 0)) lowest[quantity] = witness;
    if (change > (highest[quantity]!.get(quantity) ?? 0)) highest[quantity] = witness;
  }
}
