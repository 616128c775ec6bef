import type { Problem } from '../problem.js';

/** How much is read of a file before the reading stops with a `limit-error`. */
export interface Limits {
  /** Default 512 MiB. */
  readonly bytes: number;
  /** Default 1 000: no office's table is wider; one that is has the wrong delimiter, or wants to fill the memory. */
  readonly columns: number;
  /** Characters of a heading, default 1 000: a longer one is a paragraph, or a file without line ends. */
  readonly headingLength: number;
  /** Characters of a cell, default 100 000. */
  readonly cellLength: number;
  /** Characters of a row, default 1 000 000. */
  readonly rowLength: number;
  /** Rows with blank ones, default 5 000 000. */
  readonly rows: number;
  /** Different cells of all columns, default 10 000 000: each is kept in memory, at about a hundred bytes. */
  readonly distinctCells: number;
  /** Default 300. */
  readonly seconds: number;
}

/** The limits where nobody asks for others: sizes in bytes and characters, times in seconds. */
export const LIMITS: Limits = {
  bytes: 512 * 2 ** 20,
  columns: 1000,
  headingLength: 1000,
  cellLength: 100_000,
  rowLength: 1_000_000,
  rows: 5_000_000,
  distinctCells: 10_000_000,
  seconds: 300,
};

/** The limits of a reading: the usual ones, with what was asked for in their place. */
export function limitsWith(changes: Partial<Limits> = {}): Limits {
  return { ...LIMITS, ...changes };
}

/** The problem that ends a reading: which limit was hit, and what it is. */
export function limitProblem(
  limit: keyof Limits,
  limits: Limits,
  place: Pick<Problem, 'file' | 'row' | 'line'>,
): Problem {
  return { code: 'limit-error', severity: 'error', ...place, found: limit, expected: `≤ ${limits[limit]}` };
}
