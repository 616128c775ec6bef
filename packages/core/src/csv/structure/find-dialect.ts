import type { Dialect } from '../dialect.js';

/** How a text is cut, as far as that can be found. */
export interface FoundDialect {
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly skipInitialSpace: boolean;
  /** False where nothing in the text speaks for the delimiter. */
  readonly certain: boolean;
}

const ROWS = 50;
const DELIMITERS = [';', ',', '\t', '|'] as const;

/** The delimiter that cuts the first rows most evenly into most cells; the semicolon when none cuts at all. */
export function findDialect(sample: string, declared: Dialect = {}): FoundDialect {
  const { quoteChar = '"', skipInitialSpace = false } = declared;
  if (declared.delimiter !== undefined)
    return { delimiter: declared.delimiter, quoteChar, skipInitialSpace, certain: true };
  const rows = withoutQuoted(sample, quoteChar)
    .split('\n', ROWS)
    .filter((row) => row.trim() !== '');
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(rows, delimiter) }));
  const best = scores.reduce((most, next) => (next.score > most.score ? next : most));
  return { delimiter: best.delimiter, quoteChar, skipInitialSpace, certain: best.score > 0 };
}

function scoreOf(rows: readonly string[], delimiter: string): number {
  const widths = rows.map((row) => row.split(delimiter).length);
  const even = widths.filter((width) => width === widths[0]).length / Math.max(1, widths.length);
  return ((widths[0] ?? 1) - 1) * even;
}

function withoutQuoted(text: string, quoteChar: string): string {
  return quoteChar === ''
    ? text
    : text
        .split(quoteChar)
        .filter((_, i) => i % 2 === 0)
        .join('');
}
