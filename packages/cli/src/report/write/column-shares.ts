/** A column of short numbers is still as wide as this, in letters. */
const NARROWEST = 6;
/** Longer texts are set in several lines. */
const WIDEST = 28;

/**
 * How much of a table's width each column should have, by what stands in it: no word is broken while there is room.
 * @param rows of equal length, the header first.
 * @returns a share for each column; together 1. Empty for a table without columns.
 */
export function columnShares(rows: readonly (readonly string[])[]): readonly number[] {
  const [header = []] = rows;
  const letters = header.map((_, column) =>
    Math.max(NARROWEST, ...rows.map((row, i) => needed(row[column] ?? '', i === 0))),
  );
  const all = letters.reduce((sum, count) => sum + count, 0);
  return letters.map((count) => count / all);
}

/** A heading may be broken between its words, a cell only when it is long; a word never. */
function needed(text: string, isHeading: boolean): number {
  const word = Math.max(...text.split(/\s+/).map((part) => part.length));
  return isHeading ? word : Math.max(word, Math.min(text.length, WIDEST));
}
