import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { numberCell, textCell } from '../../../packages/core/src/publication/csv-cell.js';

interface Vector {
  readonly value: string | number;
  readonly type: 'string' | 'number';
  readonly expected_cell_text: string;
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../vectors/security/formula-injection.json', import.meta.url), 'utf8'),
) as { cases: readonly Vector[] };

/** What a spreadsheet reads in the cell. */
function readBack(cell: string): string {
  return Papa.parse<string[]>(cell, { delimiter: ';', newline: '\n' }).data[0]![0]!;
}

describe('textCell', () => {
  it.each(cases.filter(({ type }) => type === 'string'))('textCell($value) cannot be taken for a formula', (vector) => {
    expect(readBack(textCell(String(vector.value)))).toBe(vector.expected_cell_text);
  });

  it('textCell keeps quotes, delimiters and line breaks', () => {
    expect(readBack(textCell('a "b"; c\nd'))).toBe('a "b"; c\nd');
  });
});

describe('numberCell', () => {
  it.each(cases.filter(({ type }) => type === 'number'))('numberCell($value) stays a number', (vector) => {
    expect(numberCell(Number(vector.value), '.')).toBe(vector.expected_cell_text);
  });

  it.each([
    [12.5, ',', '12,5'],
    [-0.3, ',', '-0,3'],
    [0, ',', '0'],
    [null, ',', ''],
  ] as const)('numberCell(%j, %j) is %j', (value, decimalChar, expected) => {
    expect(numberCell(value, decimalChar)).toBe(expected);
  });
});
