import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../packages/core/src/csv/parse-csv.js';
import {
  cellKind,
  determines,
  isPeriods,
  isRegions,
} from '../../../../packages/core/src/import/columns/column-kind.js';
import { distinctRows } from '../../../../packages/core/src/import/columns/distinct-rows.js';
import { keepRows, occurringCells } from '../../../../packages/core/src/import/columns/keep-rows.js';
import { mapColumn, pairColumns } from '../../../../packages/core/src/import/columns/map-column.js';
import {
  cycleColumn,
  interleaveColumns,
  repeatColumn,
} from '../../../../packages/core/src/import/columns/spread-columns.js';
import { cellsOf, columnOf } from '../columns-of.js';

describe('mapColumn and pairColumns', () => {
  it('mapColumn asks once for each different cell, and merges cells that become equal', () => {
    const asked: string[] = [];
    const mapped = mapColumn('x', columnOf('x', ['a', 'A', 'a', 'b']), (cell) => {
      asked.push(cell);
      return cell.toLowerCase();
    });
    expect(cellsOf(mapped)).toEqual(['a', 'a', 'a', 'b']);
    expect(mapped.dictionary).toEqual(['a', 'b']);
    expect(asked).toEqual(['a', 'A', 'b']);
  });

  it('pairColumns asks once for each pair that occurs', () => {
    let asked = 0;
    const pair = [columnOf('x', ['a', 'b', 'a']), columnOf('y', ['1', '2', '1'])] as const;
    const joined = pairColumns('z', pair, (first, second) => {
      asked += 1;
      return first + second;
    });
    expect(cellsOf(joined)).toEqual(['a1', 'b2', 'a1']);
    expect(asked).toBe(2);
  });
});

describe('columns of the rows of a wide table', () => {
  const [first, second] = [columnOf('x', ['a', 'b']), columnOf('y', ['b', 'c'])];

  it('repeatColumn, cycleColumn and interleaveColumns put numbers below each other, row by row', () => {
    expect(cellsOf(repeatColumn(first, 2))).toEqual(['a', 'a', 'b', 'b']);
    expect(cellsOf(cycleColumn('m', ['p', 'q'], 2))).toEqual(['p', 'q', 'p', 'q']);
    expect(cellsOf(interleaveColumns('v', [first, second]))).toEqual(['a', 'b', 'b', 'c']);
  });

  it('distinctRows counts different rows', () => {
    expect(distinctRows([])).toBe(0);
    expect(distinctRows([columnOf('x', ['a', 'a', 'b']), columnOf('y', ['1', '1', '1'])])).toBe(2);
  });
});

describe('cellKind', () => {
  it.each([
    [['1', '2,5', '-', ''], 'numbers'],
    [['-', '...'], 'signs'],
    [['x', ''], 'texts'],
    [['', ' '], 'blank'],
    [['01067', '53115'], 'texts'],
    [['0', '0,5'], 'numbers'],
    [['Bauamt', '5'], 'texts'],
    [['1.2.3', '010.005.2005'], 'texts'],
  ])('cellKind(%j) is %s', (cells, kind) => {
    expect(cellKind(columnOf('c', cells))).toBe(kind);
  });

  it('cellKind takes a few texts among numbers for mistakes', () => {
    expect(cellKind(columnOf('c', [...Array.from({ length: 20 }, (_, i) => String(i)), 'viel']))).toBe('numbers');
  });
});

describe('keys', () => {
  it.each([
    [['06532', '06'], true],
    [['DG', '065320023023'], true],
    [['K03101', 'K030'], true],
    [['2015', '2016'], false],
    [['DG'], false],
    [['17001'], false],
  ])('isRegions(%j) is %s', (cells, expected) => {
    expect(isRegions(columnOf('c', cells))).toBe(expected);
  });

  it('isPeriods is false for keys and numbers of people', () => {
    expect(isPeriods(columnOf('c', ['2015', '31.12.2016']))).toBe(true);
    expect(isPeriods(columnOf('c', ['06532023']))).toBe(false);
    expect(isPeriods(columnOf('c', ['1200', '3400']))).toBe(false);
    expect(isPeriods(columnOf('c', ['']))).toBe(false);
  });

  it('determines(codes, labels) is false where a code has two labels', () => {
    expect(determines(columnOf('c', ['1', '2', '1']), columnOf('l', ['a', 'b', 'a']))).toBe(true);
    expect(determines(columnOf('c', ['1', '2', '1']), columnOf('l', ['a', 'b', 'c']))).toBe(false);
  });

  it('keepRows leaves rows out with their places, and occurringCells what they held', () => {
    const table = keepRows(parseCsv('a;b\n1;2\n3;4', 'table.csv'), (row) => row === 1);
    expect([table.length, [...table.rows], cellsOf(table.columns[0]!)]).toEqual([1, [3], ['3']]);
    expect(occurringCells(table.columns[0]!)).toEqual(['3']);
  });
});
