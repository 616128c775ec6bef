import type { CsvOptions } from '../csv/csv-options.js';
import type { SourceRow, Table } from '../csv/table.js';
import type { Decision } from './imported.js';
import type { Sheet } from './xlsx/read-workbook.js';

/** What was found out about a delimited text: its encoding, its delimiter, and which rows are header and data. */
export function csvDecisions(table: Table, declared: CsvOptions = {}): readonly Decision[] {
  const { encoding, dialect, headers, preamble, footer } = table;
  const because = (option: unknown, found: string) => (option === undefined ? found : 'declared');
  return [
    ...(encoding === undefined
      ? []
      : [{ about: 'encoding', found: encoding, because: because(declared.encoding, 'bytes'), option: '--encoding' }]),
    {
      about: 'delimiter',
      found: dialect.delimiter,
      because: because(declared.delimiter, 'even-rows'),
      option: '--delimiter',
    },
    {
      about: 'headerRows',
      found: rowNumbers(headers),
      because: because(declared.headerRows, 'rows-above-numbers'),
      option: '--header-rows',
    },
    ...rowsDecision('preamble', preamble),
    ...rowsDecision('footer', footer),
  ];
}

/** Rows that are no data: what they say is kept as metadata. */
function rowsDecision(about: 'preamble' | 'footer', rows: readonly SourceRow[]): readonly Decision[] {
  if (rows.length === 0) return [];
  return [{ about, found: rowNumbers(rows), because: `${about}-rows`, option: '--comment-rows' }];
}

/** Row numbers as a spreadsheet shows them: `1-4`, `5, 6`, `5, 7-9`. */
function rowNumbers(rows: readonly SourceRow[]): string {
  const spans: [first: number, last: number][] = [];
  for (const { row } of rows) {
    const last = spans.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}

/** Which sheet of a workbook was read. */
export function sheetDecision({ name, names }: Sheet, asked: string | number | undefined): Decision {
  if (asked !== undefined) return { about: 'sheet', found: name, because: 'declared', option: '--sheet' };
  if (names.length === 1) return { about: 'sheet', found: name, because: 'only-sheet' };
  return { about: 'sheet', found: name, because: `first-sheet: ${names.join(', ')}`, option: '--sheet' };
}
