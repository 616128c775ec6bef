import type { Dialect } from './dialect.js';
import type { Limits } from './limits.js';

/** How a file is to be read, as far as that is known: its dialect, and what stands in no dialect. */
export interface CsvOptions extends Dialect {
  /** The encoding of the bytes, by a label of the WHATWG; default: found. */
  readonly encoding?: string;
  /**
   * `detect` looks for lines above the header, several header rows and a footer, as far as the dialect does not declare
   * them (`headerRows`, `commentRows`); `plain` takes the first row that is not blank for the header and all others for
   * data. Default `detect`.
   */
  readonly layout?: 'detect' | 'plain';
  /**
   * Whether a column with this heading is wanted; by default every one is. The table lacks the others, and their cells
   * are not looked at: neither their characters nor what the limits say about them.
   */
  readonly isWanted?: (heading: string) => boolean;
  readonly limits?: Partial<Limits>;
  /** The clock of the time limit in milliseconds; default: the system's. */
  readonly now?: () => number;
  /** How many characters are parsed at once; default 65 536. No result depends on it. */
  readonly blockLength?: number;
}

/** The dialect in some options, without what is absent. */
export function dialectOf(options: CsvOptions): Dialect {
  const { delimiter, lineTerminator, quoteChar, doubleQuote, escapeChar, nullSequence } = options;
  const { skipInitialSpace, header, headerRows, headerJoin, commentRows, commentChar } = options;
  const characters = { delimiter, lineTerminator, quoteChar, doubleQuote, escapeChar, nullSequence, skipInitialSpace };
  const rows = { header, headerRows, headerJoin, commentRows, commentChar };
  return Object.fromEntries(Object.entries({ ...characters, ...rows }).filter(([, value]) => value !== undefined));
}
