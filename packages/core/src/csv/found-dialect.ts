import { dialectOf, type CsvOptions } from './csv-options.js';
import type { Dialect } from './dialect.js';
import { findDialect } from './structure/find-dialect.js';

/** How a text is read: its dialect with what was found, and where its rows begin. */
export interface FoundText {
  readonly dialect: Dialect & { readonly delimiter: string; readonly quoteChar: string };
  /** How many characters stand before the first row: the line that names the delimiter. */
  readonly skipped: number;
  /** The physical line with which the rows begin. */
  readonly firstLine: number;
  /** A declared delimiter that can be none. */
  readonly unusable?: string;
}

/** What Excel writes and reads as the first line; a spreadsheet does not show it. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\n|$)/i;

/** The dialect of a text by its beginning, as far as it is not declared: Excel's first line `sep=;` names the delimiter. */
export function dialectOfText(start: string, options: CsvOptions): FoundText {
  const [mark = '', marked] = SEPARATOR_LINE.exec(start) ?? [];
  const declared = { ...dialectOf(options), ...(options.layout === 'plain' ? plainMarks(options) : {}) };
  const { delimiter: wanted, ...others } = declared;
  const usable = usableDelimiter(wanted ?? marked, declared.quoteChar ?? '"');
  const found = findDialect(start.slice(mark.length), usable === undefined ? others : { ...others, delimiter: usable });
  const { delimiter, quoteChar, skipInitialSpace } = found;
  return {
    dialect: { ...declared, delimiter, quoteChar, ...(skipInitialSpace ? { skipInitialSpace } : {}) },
    skipped: mark.length,
    firstLine: mark === '' ? 1 : 2,
    ...(wanted === undefined || wanted === usable ? {} : { unusable: wanted }),
  };
}

/** In a plain layout only the delimiter is looked for. */
function plainMarks({ quoteChar = '"', skipInitialSpace = false }: CsvOptions): Dialect {
  return { quoteChar, skipInitialSpace };
}

/** PapaParse takes a comma instead, without a word, when it is given a delimiter that can be none. */
function usableDelimiter(delimiter: string | undefined, quoteChar: string): string | undefined {
  if (delimiter === undefined || delimiter === '') return undefined;
  if (quoteChar !== '' && delimiter.includes(quoteChar)) return undefined;
  return /[\r\n"\uFEFF]/.test(delimiter) ? undefined : delimiter;
}
