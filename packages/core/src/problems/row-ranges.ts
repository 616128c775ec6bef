/** Rows that follow one another, both ends included. */
export type RowRange = readonly [first: number, last: number];

/** The distinct rows as ranges in ascending order: 3, 7, 8, 9 → 3–3, 7–9. Empty for none. */
export function rowRanges(rows: Iterable<number>): readonly RowRange[] {
  const ranges: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}

/** All ranges as text: `1–4, 6`. */
export function rangeText(ranges: readonly RowRange[]): string {
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** So many ranges can be taken in at a glance; the others are counted. */
const SHOWN = 8;

/**
 * Rows in words: `Zeilen 3, 7–12 und 40 weitere`. Without ranges only how many there are, and an empty text for none.
 * @param more How many there are beside the rows that are known.
 */
export function rowWords(ranges: readonly RowRange[], more: number, language: 'de' | 'en'): string {
  const shown = rangeText(ranges.slice(0, SHOWN));
  const hidden = ranges.slice(SHOWN).reduce((sum, [first, last]) => sum + last - first + 1, more);
  const { row, rows, and, others } = WORDS[language];
  const rest = hidden === 0 ? [] : [`${hidden.toLocaleString(language)} ${others}`];
  if (shown === '') return rest.join('');
  const word = ranges.length === 1 && ranges[0]![0] === ranges[0]![1] ? row : rows;
  return [`${word} ${shown}`, ...rest].join(` ${and} `);
}

const WORDS = {
  de: { row: 'Zeile', rows: 'Zeilen', and: 'und', others: 'weitere' },
  en: { row: 'row', rows: 'rows', and: 'and', others: 'more' },
} as const;
