/** What a cell of a sheet holds; null for nothing. */
export type CellValue = string | StoredNumber | boolean | Date | null;

/** A number as the text that the workbook stores; told apart from a text that looks like one. */
export class StoredNumber {
  constructor(readonly stored: string) {}
}

/**
 * The cells of one sheet, row by row from the first; null when the workbook is damaged. Reads nothing but the given
 * archive, which holds no more than fits into memory.
 */
export async function readCells(
  archive: Uint8Array<ArrayBuffer>,
  position: number,
): Promise<readonly (readonly CellValue[])[] | null> {
  // Loaded with the first workbook: most tables are CSV.
  const { readSheet } = await import('read-excel-file/universal');
  const parseNumber = (stored: string) => new StoredNumber(stored);
  try {
    const rows = await readSheet(new Blob([archive]), position, { parseNumber, trim: false });
    return rows.map((row) => row.map(cellValue));
  } catch {
    return null;
  }
}

/** The library's types say that a cell holds the class of dates, not one of them. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value instanceof Date || value instanceof StoredNumber ? value : null;
}
