import fc from 'fast-check';
import type { SourceRow } from '../../../../packages/core/src/csv/table.js';

/** Headings as offices write them, some with what could be mistaken for a delimiter, a number or a note. */
const headings = fc.constantFrom(
  'Stadtteil',
  'Jahr',
  'Wert',
  'Anteil in Prozent',
  'Stadt, Kreis',
  'Quelle',
  'Stand',
  'x',
  '2019',
  '2020',
  'Bevölkerung am Ort der Hauptwohnung',
  'id',
  'Anzahl',
);

const cells = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '.',
    '/',
    'x',
    '...',
    'Wetzlar',
    'Hermannstein',
    '06532',
    '31.12.2024',
    '2019',
    'ja',
    'nein',
  ),
  fc.constantFrom('Kiel, Stadt', 'Rohr 5" lang', "Men's", 'a; b', '1.234,5', '12,5 %', '1) vorläufig', 'Stand: 2020'),
  fc.integer({ min: -1000, max: 100_000 }).map(String),
  fc.string({ unit: fc.constantFrom('a', 'ß', 'Z', ' ', '.', '0', '-'), maxLength: 12 }),
);

/** Rectangular tables with a header whose names differ, and rows that begin with a key: what a programme writes. */
export const plainTables = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 12 }))
  .chain(([width, length]) =>
    fc.tuple(
      fc.uniqueArray(headings, { minLength: width, maxLength: width }),
      fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: length, maxLength: length }),
    ),
  )
  .map(([header, rows]) => [header, ...rows.map((row, i) => [`K${i}`, ...row.slice(1)])]);

/** Rows as the text of a file: quotation marks everywhere, or where they are needed. */
export function writtenWith(
  rows: readonly (readonly string[])[],
  { delimiter, quotes }: { readonly delimiter: string; readonly quotes: boolean },
): string {
  const cell = (text: string) =>
    quotes || text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join('');
}

/** Lines of cells between semicolons as rows from 1; a blank line is a row of one empty cell. */
export function rowsOfLines(...lines: readonly string[]): readonly SourceRow[] {
  return lines.map((line, i) => ({ cells: line.split(';'), row: i + 1, line: i + 1 }));
}
