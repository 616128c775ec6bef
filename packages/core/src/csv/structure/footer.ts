import type { SourceRow } from '../table.js';

/** Holds back the rows that may be a footer until it is sure what they are. */
export class FooterFinder {
  constructor(readonly width: number) {}

  /** Gives back the rows that are surely data, in order; keeps those that may be footer. */
  push(row: SourceRow): readonly SourceRow[] {
    return [row];
  }

  /** What is left at the end: data that was held back, and the footer. */
  end(): { readonly rows: readonly SourceRow[]; readonly footer: readonly SourceRow[] } {
    return { rows: [], footer: [] };
  }
}
