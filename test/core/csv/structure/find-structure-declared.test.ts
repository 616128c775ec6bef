import { describe, expect, it } from 'vitest';
import { findStructure } from '../../../../packages/core/src/csv/structure/find-structure.js';
import { rowsOfLines } from './tables.js';

describe('findStructure: what is declared', () => {
  const rows = rowsOfLines('Einwohner nach Stadtteil', 'Stadtteil;Wert', 'A;1', 'B;2');

  it('findStructure with header rows keeps them', () => {
    expect(findStructure(rows, { headerRows: [2, 3] })).toEqual({ headerRows: [2, 3], firstDataRow: 4 });
  });

  it('findStructure without a header begins with the first row that is not blank', () => {
    expect(findStructure(rowsOfLines('', 'A;1', 'B;2'), { header: false })).toEqual({
      headerRows: [],
      firstDataRow: 2,
    });
    expect(findStructure(rows, { header: false, headerRows: [2] })).toEqual({ headerRows: [], firstDataRow: 1 });
  });

  it('findStructure passes over rows of comment', () => {
    expect(findStructure(rows, { commentRows: [1, 2] })).toEqual({ headerRows: [3], firstDataRow: 4 });
    expect(findStructure(rows, { commentChar: 'E' })).toEqual({ headerRows: [2], firstDataRow: 3 });
    expect(findStructure(rows, { commentChar: '' })).toEqual({ headerRows: [2], firstDataRow: 3 });
  });

  it('findStructure keeps the numbers that the rows have', () => {
    const later = rows.map(({ cells, row, line }) => ({ cells, row: row + 10, line: line + 20 }));
    expect(findStructure(later)).toEqual({ headerRows: [12], firstDataRow: 13 });
  });
});

describe('findStructure of hostile input', () => {
  it('findStructure(a row of 1 000 000 cells) comes to an end', () => {
    const cells = Array.from({ length: 1e6 }, () => 'a');
    const rows = [1, 2, 3].map((row) => ({ cells, row, line: row }));
    expect(findStructure(rows).headerRows).toEqual([1]);
  });

  it('findStructure(cells of 1 000 000 characters) comes to an end', () => {
    const texts = ['1', '-', '.', ' ', '1 ', 'a ', '_', '12:'].map((text) => text.repeat(1e6));
    const rows = [texts, texts, texts].map((cells, i) => ({ cells, row: i + 1, line: i + 1 }));
    expect(findStructure(rows).firstDataRow).toBeGreaterThan(1);
  });
});
