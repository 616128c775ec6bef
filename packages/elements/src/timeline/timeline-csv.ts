import type { TableModel } from '@teilhabe/charts';

/**
 * What a spreadsheet would take for a formula: =, +, -, @ (also full-width) after optional white space, NUL or byte order
 * mark, or a cell that begins with a control character. OWASP CSV injection; CWE-1236. The same rule as core's downloads.
 */
const FORMULA = /^[\s\0\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/u;

const BYTE_ORDER_MARK = '\uFEFF';

/** A table of words as CSV, UTF-8 with byte order mark and CRLF; harmless when a spreadsheet opens it. */
export function tableCsv({ columns, rows }: TableModel, delimiter: ',' | ';'): string {
  const lines = [columns.map(({ label }) => label), ...rows.map(({ header, cells }) => [header, ...cells])];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(delimiter)}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
