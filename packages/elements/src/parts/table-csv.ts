import type { TableModel } from '@teilhabe/charts';
import { csvText, textCell } from '@teilhabe/core/publication';

/** A table of words as CSV, UTF-8 with byte order mark and CRLF; harmless when a spreadsheet opens it. */
export function tableCsv({ columns, rows }: TableModel, delimiter: ',' | ';'): string {
  const lines = [columns.map(({ label }) => label), ...rows.map(({ header, cells }) => [header, ...cells])];
  return csvText(
    lines.map((line) => line.map(textCell)),
    delimiter,
  );
}
