import type { CsvOptions } from './csv-options.js';
import { dialectOf } from './csv-options.js';
import { findStructure, type Structure } from './structure/find-structure.js';
import type { SourceRow } from './table.js';

/** Where the header stands and the data begin: as declared, else found, else the first row that is not blank. */
export function structureOf(rows: readonly SourceRow[], options: CsvOptions): Structure {
  const { header = true, headerRows = [], layout = 'detect' } = options;
  if (header && headerRows.length > 0) return { headerRows, firstDataRow: Math.max(...headerRows) + 1 };
  if (layout === 'detect') return findStructure(rows, dialectOf(options));
  const first = rows.find((row) => !isBlank(row))?.row ?? 1;
  return header ? { headerRows: [first], firstDataRow: first + 1 } : { headerRows: [], firstDataRow: first };
}

/** True where no footer is looked for: it is declared, or there is none. */
export function hasDeclaredFooter({ layout = 'detect', commentRows }: CsvOptions): boolean {
  return layout === 'plain' || commentRows !== undefined;
}

/** A row that a spreadsheet shows as empty. */
export function isBlank({ cells }: SourceRow): boolean {
  for (const cell of cells) if (cell.trim() !== '') return false;
  return true;
}

/**
 * One heading for each column: the texts of the header rows, joined; a text that is repeated below itself counts once.
 * Without a header the columns are `field1`, `field2` …, as Frictionless names them.
 */
export function headingsOf(headers: readonly SourceRow[], width: number, join = ' '): readonly string[] {
  return Array.from({ length: width }, (_, i) => {
    if (headers.length === 0) return `field${i + 1}`;
    const texts = headers.map(({ cells }) => (cells[i] ?? '').trim()).filter((text) => text !== '');
    return texts.filter((text, at) => text !== texts[at - 1]).join(join);
  });
}
