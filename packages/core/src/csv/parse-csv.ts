import Papa from 'papaparse';
import type { Problem } from '../problem.js';
import { ColumnBuilder, IntegerList } from './column-builder.js';
import type { Table } from './table.js';

export interface CsvOptions {
  /** The field delimiter; found from the first lines when absent. */
  readonly delimiter?: string;
  readonly quoteChar?: string;
}

const CHUNK = 1 << 20;
const SAMPLE_ROWS = 50;
const DELIMITERS = [';', ',', '\t', '|'] as const;

/**
 * Text to a table whose cells are all text. PapaParse splits it into arrays (`header: false`, no typing: a column
 * named `__proto__` or a key such as 01067 survives); headers, ragged rows and places are kept here.
 * Blank lines are skipped but counted, so that row numbers match the spreadsheet. An empty text has no columns
 * and one `source-error`.
 */
export function parseCsv(text: string, file: string, options: CsvOptions = {}): Table {
  const clean = oneLineEnd(text);
  const delimiter = options.delimiter ?? findDelimiter(clean);
  const collector = new RowCollector(file);
  Papa.parse<string[]>(clean, {
    delimiter,
    quoteChar: options.quoteChar ?? '"',
    newline: '\n',
    chunkSize: CHUNK,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>) => {
      collector.addErrors(errors);
      for (const row of data) collector.add(row);
    },
    complete: () => undefined,
  });
  return collector.toTable(delimiter);
}

/** PapaParse gives wrong cells, without an error, when a file mixes line ends; so there is one kind only. */
function oneLineEnd(text: string): string {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
}

/** The delimiter that cuts the first rows most evenly into most cells; the semicolon when none cuts at all. */
function findDelimiter(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: SAMPLE_ROWS });
    const widths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
    const even = widths.filter((width) => width === widths[0]).length / Math.max(1, widths.length);
    return { delimiter, score: ((widths[0] ?? 1) - 1) * even };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

class RowCollector {
  readonly #problems: Problem[] = [];
  readonly #rows = new IntegerList();
  readonly #lines = new IntegerList();
  #columns: ColumnBuilder[] | undefined;
  #row = 0;
  #line = 1;

  constructor(readonly file: string) {}

  add(cells: readonly string[]): void {
    this.#row += 1;
    const line = this.#line;
    this.#line += 1 + lineBreaks(cells);
    if (cells.every((cell) => cell.trim() === '')) return;
    if (this.#columns === undefined) this.#columns = cells.map((header) => new ColumnBuilder(header.trim()));
    else this.#addRow(cells, this.#columns, line);
  }

  #addRow(cells: readonly string[], columns: readonly ColumnBuilder[], line: number): void {
    this.#rows.push(this.#row);
    this.#lines.push(line);
    columns.forEach((column, i) => {
      column.push(cells[i] ?? '');
    });
    if (cells.length !== columns.length) this.#reportWidth(cells.length, columns, line);
  }

  #reportWidth(width: number, columns: readonly ColumnBuilder[], line: number): void {
    this.#problems.push({
      code: width < columns.length ? 'missing-cell' : 'extra-cell',
      severity: 'error',
      file: this.file,
      row: this.#row,
      line,
      ...(width < columns.length ? { field: columns[width]!.header } : {}),
      found: String(width),
      expected: String(columns.length),
    });
  }

  addErrors(errors: readonly Papa.ParseError[]): void {
    for (const error of errors.filter(({ type }) => type === 'Quotes')) {
      this.#problems.push({
        code: 'quote-error',
        severity: 'error',
        file: this.file,
        row: this.#row + 1 + (error.row ?? 0),
        found: error.code,
      });
    }
  }

  toTable(delimiter: string): Table {
    if (this.#columns === undefined) {
      this.#problems.push({ code: 'source-error', severity: 'error', file: this.file, found: 'empty' });
    }
    return {
      columns: (this.#columns ?? []).map((column) => column.toColumn()),
      length: this.#rows.length,
      rows: this.#rows.toArray(),
      lines: this.#lines.toArray(),
      delimiter,
      problems: this.#problems,
    };
  }
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) count += 1;
  }
  return count;
}
