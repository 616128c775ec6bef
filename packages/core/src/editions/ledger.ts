import type { Release } from '../audit/release.js';

/**
 * What was ever published (`ledger.json` in the monitor's folder): the published numbers, which are public anyway, and
 * where something was hidden, never its value. Never pruned: what was public once is known for ever.
 */
export interface Ledger {
  readonly version: '1';
  /** Oldest first. An edition that is published again replaces nothing: it is added with what it says anew. */
  readonly releases: readonly Release[];
}

/** The ledger of a monitor of which nothing was published yet. */
export const EMPTY_LEDGER: Ledger = { version: '1', releases: [] };
