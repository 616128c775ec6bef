import fc from 'fast-check';
import { characterFaults } from '../../../packages/core/src/csv/check-characters.js';

/** Any text but the characters that are reported in every file. */
const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => characterFaults(text).length === 0);

/** A table of 1 to 4 columns with at least one cell in every row that a spreadsheet would show. */
export const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .filter((rows) => rows.every((row) => row.some((text) => text.trim() !== '')));

/** Text of the characters that mean something in a CSV, and some of more than one byte. */
export const csvText = fc.string({
  unit: fc.constantFrom(...Array.from('ab1", ;\t\r\n#\\ä€😀'), '\r\n', '""', '";"', 'e\u0301', '\uFEFF'),
  maxLength: 60,
});

/** A table as a program writes it that puts quotation marks around every cell. */
export function written(rows: readonly (readonly string[])[], delimiter: string, lineEnd = '\n'): string {
  return rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter) + lineEnd).join('');
}

/** A cell as it is kept: line breaks are LF, characters are composed. */
export function kept(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
