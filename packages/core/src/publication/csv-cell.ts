/**
 * What a spreadsheet would take for a formula: =, +, -, @ (also full-width) after optional white space, NUL or byte order
 * mark, or a cell that begins with a control character. OWASP CSV injection; ASVS 5.0, 1.2.10; CWE-1236.
 */
const FORMULA = /^[\s\0\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/u;

/** Whether a spreadsheet would take this text for a formula when it is typed or read into a cell. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** A text as a CSV cell: always quoted, and harmless when a spreadsheet opens it. */
export function textCell(text: string): string {
  const harmless = isFormula(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** A number as a CSV cell with the decimal sign of its dialect; empty for null. */
export function numberCell(value: number | null, decimalChar: string): string {
  return value === null ? '' : String(value).replace('.', decimalChar);
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Rows of finished cells as a CSV that spreadsheets open rightly: UTF-8 with byte order mark, CRLF. */
export function csvText(rows: readonly (readonly string[])[], delimiter: string): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.join(delimiter)}\r\n`).join('');
}
