import type { Problem } from '../problem.js';
import { CellChecks } from './cell-checks.js';
import { characterFaults } from './check-characters.js';
import { ColumnBuilder, keptText } from './column-builder.js';
import type { CsvOptions } from './csv-options.js';
import { limitProblem, limitsWith, type Limits } from './limits.js';
import type { ProblemList } from '../problems/problem-list.js';
import type { RowState } from './row-reader.js';
import { RunList } from './run-list.js';
import { hasDeclaredFooter, headingsOf, isBlank, structureOf } from './structure-of.js';
import type { SimpleTaker } from './simple-bytes.js';
import { SimpleRows, type CellTaker } from './simple-rows.js';
import { footerMark } from './structure/footer-marks.js';
import { FooterFinder } from './structure/footer.js';
import type { SourceRow, Table } from './table.js';

/** So many rows show what a file's structure is, or fewer where they are long. */
const SAMPLE_ROWS = 200;
const SAMPLE_LENGTH = 1 << 22;

/** What a table holds beside its rows. */
export type Source = Pick<Table, 'dialect' | 'encoding'>;

/** Takes a file's rows one by one and keeps their cells by column, their places, and what is wrong with their shape. */
export class TableBuilder implements SimpleTaker, CellTaker {
  /** How the bytes were read, for those whose characters are destroyed. */
  encoding = 'utf-8';
  readonly #file: string;
  readonly #options: CsvOptions;
  readonly #limits: Limits;
  readonly #problems: ProblemList;
  readonly #checks: CellChecks;
  readonly #commentRows: ReadonlySet<number>;
  readonly #sampleRows: number;
  readonly #rows = new RunList();
  readonly #lines = new RunList();
  /** Rows with faulty quotation marks, whose shape is not reported as well. */
  readonly #flawed = new Set<number>();
  #distinctCells = 0;
  #sample: SourceRow[] = [];
  #sampleLength = 0;
  #columns: readonly ColumnBuilder[] | undefined;
  #parts: Pick<Table, 'headerRow' | 'headers' | 'preamble'> = { headerRow: 1, headers: [], preamble: [] };
  #footer: FooterFinder | undefined;
  #stopped = false;
  #simpleRows: SimpleRows | undefined;
  /** How many rows came straight from their bytes. */
  passedRows = 0;

  constructor(file: string, options: CsvOptions, problems: ProblemList) {
    this.#file = file;
    this.#options = options;
    this.#limits = limitsWith(options.limits);
    this.#problems = problems;
    this.#checks = new CellChecks(file, problems);
    this.#commentRows = new Set(options.commentRows);
    this.#sampleRows = Math.max(SAMPLE_ROWS, ...(options.headerRows ?? []));
  }

  /** Takes the next row; false when no more are wanted. */
  add(row: SourceRow, state: RowState = 'whole'): boolean {
    if (row.row > this.#limits.rows) this.#stop('rows', row);
    else if (row.cells.length > this.#limits.columns) this.#stop('columns', row);
    else if (state === 'cut') this.#checkLengths(row);
    if (this.#stopped || state === 'cut') return !this.#stopped;
    if (state === 'flawed') this.#flawed.add(row.row);
    if (this.#commentRows.has(row.row)) return true;
    if (this.#columns) this.#addBody(row);
    else this.#addSample(row);
    return !this.#stopped;
  }

  /** What takes rows straight from their bytes, as long as nothing depends on how they stand to each other. */
  get simpleRows(): SimpleRows | undefined {
    if (!this.#columns?.length || this.#stopped || this.#commentRows.size > 0) return undefined;
    if (this.#footer && !this.#footer.idle) return undefined;
    // The first cell may say that a footer begins.
    return (this.#simpleRows ??= new SimpleRows(
      this,
      (i) => this.columns[i]!.wanted || (i === 0 && this.#footer !== undefined),
    ));
  }

  get columns(): readonly ColumnBuilder[] {
    return this.#columns ?? [];
  }

  roomFrom(row: number): number {
    return Math.max(0, this.#limits.rows + 1 - row);
  }

  passed({ row, line }: Pick<SourceRow, 'row' | 'line'>, rows: number): void {
    this.#rows.pushRun(row, rows);
    this.#lines.pushRun(line, rows);
    if (rows > 0) this.#footer?.pass();
    this.passedRows += rows;
  }

  codeOf(cell: string, i: number): number {
    const column = this.columns[i]!;
    if (i === 0 && this.#footer && footerMark(cell) !== undefined) return -1;
    if (!column.wanted) return 0;
    const known = column.knownCode(cell);
    if (known !== undefined) return known;
    if (cell.length > this.#limits.cellLength || this.#distinctCells >= this.#limits.distinctCells) return -1;
    if (characterFaults(cell).length > 0) return -1;
    this.#distinctCells += 1;
    return column.newCode(cell);
  }

  /** The table of all rows; a `complete` file without any has no columns, and one `source-error`. */
  toTable(source: Source, complete = true): Table {
    if (!this.#columns) this.#begin();
    const { rows = [], footer = [] } = this.#footer?.end() ?? {};
    for (const row of rows) this.#addRow(row);
    const below = footer.filter((row) => !isBlank(row));
    for (const row of below) this.#checks.checkRow(row, this.encoding);
    const { length } = this.#rows;
    const named = length > 0 || !this.#parts.headers.every(isBlank);
    const columns = named ? (this.#columns ?? []) : [];
    if (columns.length === 0 && complete && !this.#stopped) this.#report('source-error', {}, { found: 'empty' });
    return {
      columns: columns.filter(({ wanted }) => wanted).map((column) => column.toColumn()),
      length,
      rows: this.#rows.take(),
      lines: this.#lines.take(),
      ...source,
      ...this.#parts,
      footer: below.map(kept),
      problems: this.#problems.toArray(),
    };
  }

  #addSample(row: SourceRow): void {
    this.#checkLengths(row);
    if (this.#stopped) return;
    this.#sample.push(kept(row));
    this.#sampleLength += row.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (this.#sample.length >= this.#sampleRows || this.#sampleLength > SAMPLE_LENGTH) this.#begin();
  }

  /** Finds the header and adds the rows that were read to find it. */
  #begin(): void {
    const rows = this.#sample;
    this.#sample = [];
    const stopped = this.#stopped;
    const { headerRows, firstDataRow } = structureOf(rows, this.#options);
    const headers = rows.filter(({ row }) => headerRows.includes(row));
    const preamble = rows.filter((row) => row.row < firstDataRow && !headers.includes(row) && !isBlank(row));
    const body = rows.filter(({ row }) => row >= firstDataRow);
    this.#parts = { headerRow: headers[0]?.row ?? firstDataRow, headers, preamble };
    for (const row of [...preamble, ...headers]) this.#checks.checkRow(row, this.encoding);
    const first = headerRows.length > 0 ? headers : body.filter((row) => !isBlank(row)).slice(0, 1);
    this.#columns = this.#columnsOf(headers, Math.max(0, ...first.map(({ cells }) => cells.length)));
    if (!hasDeclaredFooter(this.#options)) this.#footer = new FooterFinder(this.#columns.length);
    // Rows that were read before a limit are kept.
    for (const row of body) if (this.#stopped === stopped) this.#addBody(row);
  }

  #columnsOf(headers: readonly SourceRow[], width: number): readonly ColumnBuilder[] {
    const headings = headingsOf(headers, width, this.#options.headerJoin);
    const long = headings.some((heading) => heading.length > this.#limits.headingLength);
    if (long && headers[0]) this.#stop('headingLength', headers[0]);
    const { nullSequence, isWanted = () => true } = this.#options;
    return headings.map((heading) => new ColumnBuilder(heading, nullSequence, isWanted(heading)));
  }

  #addBody(row: SourceRow): void {
    if (!this.#footer) this.#addRow(row);
    else for (const sure of this.#footer.push(row)) this.#addRow(sure);
  }

  #addRow(row: SourceRow): void {
    const columns = this.#columns ?? [];
    if (columns.length === 0 || isBlank(row)) return;
    const { cells } = row;
    this.#rows.push(row.row);
    this.#lines.push(row.line);
    for (let i = 0; i < columns.length; i += 1) if (columns[i]!.push(cells[i] ?? '')) this.#checkCell(row, i);
    if (cells.length !== columns.length) this.#checkWidth(row, columns);
    this.#flawed.delete(row.row);
  }

  /** A cell whose text is new in its column. */
  #checkCell(row: SourceRow, i: number): void {
    this.#distinctCells += 1;
    if (this.#distinctCells > this.#limits.distinctCells) this.#stop('distinctCells', row);
    const field = this.#columns?.[i]?.header;
    if ((row.cells[i]?.length ?? 0) > this.#limits.cellLength) this.#checkLengths(row);
    this.#checks.check(row, i, { encoding: this.encoding, ...(field === undefined ? {} : { field }) });
  }

  #checkWidth(row: SourceRow, columns: readonly ColumnBuilder[]): void {
    for (let i = columns.length; i < row.cells.length; i += 1) this.#checkCell(row, i);
    if (this.#flawed.has(row.row)) return;
    const missing = columns[row.cells.length];
    this.#report(missing ? 'missing-cell' : 'extra-cell', row, {
      ...(missing ? { field: missing.header } : {}),
      found: String(row.cells.length),
      expected: String(columns.length),
    });
  }

  /** An unclosed quotation mark explains a long cell. */
  #checkLengths(row: SourceRow): void {
    if (this.#flawed.has(row.row)) return;
    if (row.cells.some((cell) => cell.length > this.#limits.cellLength)) this.#stop('cellLength', row);
  }

  #stop(limit: keyof Limits, { row, line }: SourceRow): void {
    if (!this.#stopped) this.#problems.add(limitProblem(limit, this.#limits, { file: this.#file, row, line }));
    this.#stopped = true;
  }

  #report(code: Problem['code'], place: Partial<SourceRow>, details: Partial<Problem>): void {
    const { row, line } = place;
    const at = row === undefined || line === undefined ? {} : { row, line };
    this.#problems.add({ code, severity: 'error', file: this.#file, ...at, ...details });
  }
}

/** A row that stays in memory without the text that it was cut from. */
function kept({ cells, row, line }: SourceRow): SourceRow {
  return { cells: cells.map(keptText), row, line };
}
