import Papa from 'papaparse';
import type { Problem } from '../problem.js';
import type { CsvOptions } from './csv-options.js';
import { RowCollector } from './row-collector.js';
import type { Table } from './table.js';

export type { CsvOptions } from './csv-options.js';

const CHUNK = 1 << 20;
const SAMPLE_ROWS = 50;
const DELIMITERS = [';', ',', '\t', '|'] as const;

/**
 * Text to a table whose cells are all text. PapaParse splits it into arrays (`header: false`, no typing: a column
 * named `__proto__` or a key such as 01067 survives); headers, ragged rows and places are kept by the collector.
 * Blank lines are skipped but counted, so that row numbers match the spreadsheet; Excel's first line `sep=;` names the
 * delimiter and is no row. Line breaks inside cells become `\n`. An empty text has no columns and one `source-error`.
 */
export function parseCsv(text: string, file: string, options: CsvOptions = {}): Table {
  const { quoteChar = '"' } = options;
  const clean = oneLineEnd(text);
  const [mark = '', marked] = SEPARATOR_LINE.exec(clean) ?? [];
  const body = clean.slice(mark.length);
  const delimiter = usable(options.delimiter ?? marked, quoteChar) ?? findDelimiter(body, quoteChar);
  const collector = new RowCollector(file, { firstLine: mark === '' ? 1 : 2 });
  Papa.parse<string[]>(body, {
    delimiter,
    quoteChar,
    newline: '\n',
    chunkSize: CHUNK,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>) => {
      collector.addErrors(errors);
      for (const row of data) collector.add(row);
    },
    complete: () => undefined,
  });
  const table = collector.toTable(delimiter);
  const problems = [...unusableDelimiter(options.delimiter, delimiter, file), ...table.problems];
  return { ...table, problems };
}

/** What Excel writes and reads as the first line; a spreadsheet does not show it. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\n|$)/i;

/** PapaParse gives wrong cells, without an error, when a file mixes line ends; so there is one kind only. */
function oneLineEnd(text: string): string {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
}

/** PapaParse takes a comma instead, without a word, when it is given a delimiter that can be none. */
function usable(delimiter: string | undefined, quoteChar: string): string | undefined {
  if (delimiter === undefined || delimiter === '' || delimiter === quoteChar) return undefined;
  return /[\r\n"\uFEFF]/.test(delimiter) ? undefined : delimiter;
}

function unusableDelimiter(declared: string | undefined, used: string, file: string): readonly Problem[] {
  if (declared === undefined || declared === used) return [];
  return [{ code: 'delimiter-error', severity: 'error', file, found: used, expected: declared }];
}

/** The delimiter that cuts the first rows most evenly into most cells; the semicolon when none cuts at all. */
function findDelimiter(text: string, quoteChar: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar, newline: '\n', preview: SAMPLE_ROWS });
    const widths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
    const even = widths.filter((width) => width === widths[0]).length / Math.max(1, widths.length);
    return { delimiter, score: ((widths[0] ?? 1) - 1) * even };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}
