import type { Problem } from '../problem.js';
import { ColumnBuilder, IntegerList } from './column-builder.js';
import type { SourceRow, Table } from './table.js';

/** At most this many problems of one kind are kept; what follows them is of the same kind. */
const PROBLEMS_PER_KIND = 200;

/** No office's table is wider; a file that is has the wrong delimiter, or wants to fill the memory. */
const MOST_COLUMNS = 1000;

/** What PapaParse says about quotation marks; `row` counts from the first row of the same chunk. */
export interface QuoteError {
  readonly type: string;
  readonly code: string;
  readonly row?: number | undefined;
}

/** Takes a file's rows one by one and keeps their cells by column, their places, and what is wrong with their shape. */
export class RowCollector {
  readonly #problems: Problem[] = [];
  readonly #kept = new Map<Problem['code'], number>();
  readonly #rows = new IntegerList();
  readonly #lines = new IntegerList();
  /** Quotation errors by the row in which they will turn up. */
  readonly #errors = new Map<number, string>();
  #columns: ColumnBuilder[] | undefined;
  #headerRow = 1;
  #headers: readonly SourceRow[] = [];
  #width = 0;
  #row = 0;
  #line: number;

  constructor(
    readonly file: string,
    { firstLine = 1 } = {},
  ) {
    this.#line = firstLine;
  }

  /** PapaParse's errors for the rows that come next. */
  addErrors(errors: readonly QuoteError[]): void {
    for (const { type, code, row = 0 } of errors) {
      const at = this.#row + 1 + row;
      // The first error of a row explains those that follow.
      if (type === 'Quotes' && !this.#errors.has(at)) this.#errors.set(at, code);
    }
  }

  add(cells: readonly string[]): void {
    this.#row += 1;
    const line = this.#line;
    this.#line += 1 + lineBreaks(cells);
    const error = this.#errors.get(this.#row);
    if (error !== undefined) this.#report('quote-error', line, { found: error });
    if (cells.every((cell) => cell.trim() === '')) return;
    if (this.#columns === undefined) this.#columns = this.#header(cells, line);
    else this.#addRow(cells, this.#columns, line);
  }

  #header(cells: readonly string[], line: number): ColumnBuilder[] {
    this.#headerRow = this.#row;
    this.#headers = [{ cells, row: this.#row, line }];
    this.#width = cells.length;
    if (cells.length > MOST_COLUMNS) {
      this.#report('source-error', line, { found: `${cells.length} columns`, expected: `≤ ${MOST_COLUMNS}` });
    }
    return cells.slice(0, MOST_COLUMNS).map((header) => new ColumnBuilder(header.trim()));
  }

  #addRow(cells: readonly string[], columns: readonly ColumnBuilder[], line: number): void {
    this.#rows.push(this.#row);
    this.#lines.push(line);
    for (let i = 0; i < columns.length; i += 1) columns[i]!.push(cells[i] ?? '');
    if (cells.length === this.#width) return;
    const missing = columns[cells.length];
    this.#report(cells.length < this.#width ? 'missing-cell' : 'extra-cell', line, {
      ...(missing ? { field: missing.header } : {}),
      found: String(cells.length),
      expected: String(this.#width),
    });
  }

  #report(code: Problem['code'], line: number, details: Partial<Problem>): void {
    const kept = this.#kept.get(code) ?? 0;
    this.#kept.set(code, kept + 1);
    if (kept >= PROBLEMS_PER_KIND) return;
    this.#problems.push({ code, severity: 'error', file: this.file, row: this.#row, line, ...details });
  }

  toTable(delimiter: string): Table {
    if (this.#columns === undefined) {
      this.#problems.push({ code: 'source-error', severity: 'error', file: this.file, found: 'empty' });
    }
    return {
      columns: (this.#columns ?? []).map((column) => column.toColumn()),
      length: this.#rows.length,
      headerRow: this.#headerRow,
      rows: this.#rows.toArray(),
      lines: this.#lines.toArray(),
      dialect: { delimiter },
      headers: this.#headers,
      preamble: [],
      footer: [],
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
