import type { Rules } from '../policy/rules.js';

/**
 * Everything that is published together about the same people at the same time, as numbers and the sums that hold between
 * them: all tables of all indicators that share a number. What complementary suppression works on.
 */
export interface LinearSystem {
  /** In the order of their ids. */
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly relations: readonly Relation[];
  /** In the order of their ids. */
  readonly cells: ReadonlyMap<string, SystemCell>;
}

/** One whole number, 0 or more: how many people (or points, for sums of ratings, or hundredths of amounts) of one kind. */
export interface Quantity {
  readonly id: string;
  readonly value: number;
  /** Known to everybody whether or not it is published, such as the size of a department. Default false. */
  readonly known?: boolean;
  /** Of an amount: by how much more or less it must be possible to be when it is hidden. Amounts count no people. */
  readonly margin?: number;
}

/** `total = Σ members`. */
export interface Relation {
  readonly total: string;
  readonly members: readonly string[];
}

/** What is published or hidden as a whole: an observation with all its numbers. */
export interface SystemCell {
  readonly id: string;
  /** What is known as soon as it is published. A quantity may belong to cells of several indicators. */
  readonly quantities: readonly string[];
  /** How many people it is about: what a reader loses when it is hidden. */
  readonly people: number;
  /** The total of a table, or a group of groups; hidden after those inside it. */
  readonly subtotal: boolean;
  /** Published in an earlier edition and therefore known for ever: hiding it protects nothing. */
  readonly locked: boolean;
  /** Whether small quantities are themselves a disclosure: true for people counted, false for points. */
  readonly counted: boolean;
  readonly rules: Rules;
}
