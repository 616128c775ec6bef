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
  fc.constant('zwei\nZeilen, auch; so'),
  fc.string({ unit: fc.constantFrom('a', 'ß', 'Z', ' ', '.', '0', '-'), maxLength: 12 }),
);

/** What the first column holds: keys, names, years, numbers, or nothing. */
const anyKeys = fc.oneof(
  fc.constantFrom('', 'Wetzlar', 'Bad Homburg', 'Kiel, Stadt', '01067', '2019', '31.12.2024', '-', 'Insgesamt'),
  fc.integer({ min: -1000, max: 100_000 }).map(String),
);

/** Rectangular tables: a header whose names differ, and rows; what a programme writes. */
const tablesWith = (keys: fc.Arbitrary<string>, names: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 12 }))
    .chain(([width, length]) => {
      const rest = fc.array(cells, { minLength: width - 1, maxLength: width - 1 });
      return fc.tuple(
        fc.uniqueArray(headings, { minLength: 1, maxLength: 1 }),
        fc.uniqueArray(names, { minLength: width - 1, maxLength: width - 1 }),
        fc.array(fc.tuple(keys, rest), { minLength: length, maxLength: length }),
      );
    })
    // A first row with one text alone is a title for everyone who sees it.
    .filter(([[first], names]) => !names.includes(first!) && names.some((name) => name !== ''))
    .map(([first, names, rows]) => [[...first, ...names], ...rows.map(([key, rest]) => [key, ...rest])]);

/** Tables with keys and here and there no heading, and tables with any first column and every heading. */
export const plainTables = fc
  .oneof(
    tablesWith(
      fc.integer({ min: 1, max: 999 }).map((n) => `K${n}`),
      fc.oneof({ weight: 9, arbitrary: headings }, fc.constant('')),
    ),
    tablesWith(anyKeys, headings),
  )
  .filter(([, ...rows]) => rows.every((row) => row.some((cell) => cell.trim() !== '')));

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
