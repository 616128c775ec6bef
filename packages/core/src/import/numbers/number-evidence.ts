import { numberParts, separatorsOf } from './number-parts.js';

/** What the cells of a column say about the signs in their numbers. */
export interface NumberEvidence {
  /** Signs that can only be decimal signs in some cell. */
  readonly decimals: ReadonlySet<string>;
  /** Signs that can only stand between groups of three digits in some cell. */
  readonly groups: ReadonlySet<string>;
  /** Signs that could be either in some cell, and in how many different cells. */
  readonly ambiguous: ReadonlyMap<string, number>;
  /** A cell that can be read in two ways; empty when there is none. */
  readonly example: string;
  /** Whether a whole number of four or more digits stands there without groups. */
  readonly ungrouped: boolean;
  /** Whether a whole number of one to three digits stands there: of numbers with decimals all would have some. */
  readonly short: boolean;
}

/** The evidence of all the different cells of a column; texts that are no numbers say nothing. */
export function numberEvidence(cells: readonly string[]): NumberEvidence {
  const decimals = new Set<string>();
  const groups = new Set<string>();
  const ambiguous = new Map<string, number>();
  let example = '';
  let ungrouped = false;
  let short = false;
  for (const cell of cells) {
    const parts = numberParts(cell);
    const separators = parts && separatorsOf(parts);
    if (!parts || !separators) continue;
    if (separators.kind === 'plain') {
      ungrouped ||= parts.body.length > 3;
      short ||= parts.body.length <= 3;
    }
    if (separators.kind === 'proven') {
      if (separators.decimal !== undefined) decimals.add(separators.decimal);
      if (separators.group !== undefined) groups.add(separators.group);
    }
    if (separators.kind === 'ambiguous') {
      ambiguous.set(separators.char, (ambiguous.get(separators.char) ?? 0) + 1);
      example ||= cell.trim();
    }
  }
  return { decimals, groups, ambiguous, example, ungrouped, short };
}
