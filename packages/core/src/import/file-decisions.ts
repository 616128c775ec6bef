import type { CsvOptions } from '../csv/csv-options.js';
import type { SourceRow, Table } from '../csv/table.js';
import { rangeText, rowRanges } from '../problems/row-ranges.js';
import type { Decision } from './imported.js';
import type { Sheet } from './xlsx/read-workbook.js';

/** What was found out about a delimited text: its encoding, its delimiter, and which rows are header and data. */
export function csvDecisions(table: Table, declared: CsvOptions = {}): readonly Decision[] {
  const { encoding, dialect } = table;
  return [
    ...(encoding === undefined
      ? []
      : [{ about: 'encoding', found: encoding, because: reason(declared.encoding, 'bytes'), option: '--encoding' }]),
    {
      about: 'delimiter',
      found: dialect.delimiter,
      because: reason(declared.delimiter, 'even-rows'),
      option: '--delimiter',
    },
    ...rowDecisions(table, declared),
  ];
}

/** Which rows are header and data, in a text as in a sheet. */
export function rowDecisions(table: Table, declared: CsvOptions = {}): readonly Decision[] {
  const { headers, preamble, footer } = table;
  const because = reason(declared.headerRows, 'rows-above-numbers');
  return [
    ...(headers.length === 0
      ? []
      : [{ about: 'headerRows', found: rowNumbers(headers), because, option: '--header-rows' }]),
    ...rowsDecision('preamble', preamble),
    ...rowsDecision('footer', footer),
  ];
}

function reason(option: unknown, found: string): string {
  return option === undefined ? found : 'declared';
}

/** Rows that are no data: what they say is kept as metadata. */
function rowsDecision(about: 'preamble' | 'footer', rows: readonly SourceRow[]): readonly Decision[] {
  if (rows.length === 0) return [];
  return [{ about, found: rowNumbers(rows), because: `${about}-rows`, option: '--comment-rows' }];
}

/** Row numbers as a spreadsheet shows them: `1–4`, `5, 6`, `5, 7–9`. */
function rowNumbers(rows: readonly SourceRow[]): string {
  return rangeText(rowRanges(rows.map(({ row }) => row)));
}

/** Which sheet of a workbook was read. */
export function sheetDecision({ name, names }: Sheet, asked: string | number | undefined): Decision {
  if (asked !== undefined) return { about: 'sheet', found: name, because: 'declared', option: '--sheet' };
  if (names.length === 1) return { about: 'sheet', found: name, because: 'only-sheet' };
  return { about: 'sheet', found: name, because: `first-sheet: ${names.join(', ')}`, option: '--sheet' };
}

/**
 * The decisions about a sheet's numbers, whose decimal sign nobody declared: a workbook stores them with a point, and texts
 * among them with a comma prove that sign.
 */
export function workbookNumbers(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.flatMap((decision) => {
    if (decision.about === 'groupChar') return [];
    if (decision.about !== 'decimalChar') return [decision];
    if (decision.found !== '.') return [{ ...decision, because: 'proven-by-numbers' }];
    const { option: _option, ...fact } = decision;
    return [{ ...fact, because: 'workbook-numbers' }];
  });
}
