import Papa from 'papaparse';
import { findDialect, type FoundDialect } from '../../../../packages/core/src/csv/structure/find-dialect.js';
import { findStructure, type Structure } from '../../../../packages/core/src/csv/structure/find-structure.js';
import { FooterFinder } from '../../../../packages/core/src/csv/structure/footer.js';
import type { Dialect } from '../../../../packages/core/src/csv/dialect.js';
import type { SourceRow } from '../../../../packages/core/src/csv/table.js';

const SAMPLE_LENGTH = 1 << 16;
const SAMPLE_ROWS = 200;

export interface Read extends Structure {
  readonly dialect: FoundDialect;
  readonly rows: readonly SourceRow[];
  /** Rows of data and of the footer that are not blank. */
  readonly data: readonly SourceRow[];
  readonly footer: readonly SourceRow[];
}

/** A text as a reader would take it apart that knows nothing but what is found. */
export function read(text: string, declared: Dialect = {}): Read {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const dialect = findDialect(clean.slice(0, SAMPLE_LENGTH), declared);
  const { delimiter, quoteChar } = dialect;
  const { data: all } = Papa.parse<string[]>(clean, { delimiter, quoteChar, newline: '\n' });
  const rows = all.map((cells, i) => ({ cells, row: i + 1, line: i + 1 }));
  const structure = findStructure(rows.slice(0, SAMPLE_ROWS), declared);
  const headers = rows.filter(({ row }) => structure.headerRows.includes(row));
  const finder = new FooterFinder(Math.max(1, ...headers.map(({ cells }) => cells.length)));
  const pushed = rows.slice(structure.firstDataRow - 1).flatMap((row) => finder.push(row));
  const { rows: rest, footer } = finder.end();
  return { ...structure, dialect, rows, data: [...pushed, ...rest].filter(isFilled), footer: footer.filter(isFilled) };
}

export function isFilled({ cells }: SourceRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
