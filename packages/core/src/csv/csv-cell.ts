/** Delimiters, quotation marks and line ends; what a formula begins with; and spaces that a program might drop. */
const QUOTED = /[;"\r\n]|^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\s\0]|\s$/u;

/** A text as a cell of a CSV file with semicolons, in quotation marks where it needs them. */
export function csvCell(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
