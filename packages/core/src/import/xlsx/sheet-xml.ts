const FILLED_CELL = /<(?:\w+:)?c\s([^<>]*[^<>/])>/g;

/**
 * How far a sheet reaches from A1 to its last filled cell. Cells that are only coloured do not count. The reader makes
 * every cell of that rectangle, so one cell at XFD1048576 would fill the memory.
 */
export function sheetSize(sheet: string): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const [, attributes = ''] of sheet.matchAll(FILLED_CELL)) {
    const [, letters = '', row = ''] = /(?:^|\s)r=["']([A-Za-z]{0,9})(\d{0,9})/.exec(attributes) ?? [];
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return { rows, columns };
}

/** A → 1, Z → 26, AA → 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A sheet in which cells with an error (`#DIV/0!`) hold it as text; the reader would take them for empty. */
export function withErrorsAsText(sheet: string): string {
  return sheet.replace(/(<(?:\w+:)?c\s[^<>]*?\bt=["'])e(?=["'])/g, '$1str');
}
