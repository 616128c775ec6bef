import { describe, expect, it } from 'vitest';
import { countsIn } from '../../../packages/core/src/engine/embedded-engine.js';
import { cellKey, countCells, zerosOf } from '../../../packages/core/src/series/count-cells.js';
import { datasetOf } from './datasets.js';

const training = datasetOf('year;department;person\n2024;a;p1\n2024;a;p1\n2024;b;p2\n', [
  ...[{ name: 'year' }, { name: 'department' }, { name: 'person' }],
]);
const headcount = datasetOf('year;department;staff\n2024;a;10\n2024;c;5\n2024;d;\n', [
  ...[{ name: 'year' }, { name: 'department' }, { name: 'staff', type: 'integer' as const }],
]);
const datasets = new Map([
  ['training', training],
  ['headcount', headcount],
]);
const quantities = {
  count: { resource: 'training', distinct: 'person' },
  base: { resource: 'headcount', sum: 'staff' },
};

describe('countCells', () => {
  it('countCells joins tables: no row is zero people, a sum that nobody delivered is absent, an empty cell is a gap', () => {
    const cells = countCells(countsIn(datasets, []), ['year', 'department'], quantities);
    expect(Object.fromEntries([...cells.values()].map(({ key, numbers }) => [key.join(' '), numbers]))).toEqual({
      '2024 a': { count: 1, base: 10 },
      '2024 b': { count: 1 },
      '2024 c': { count: 0, base: 5 },
      '2024 d': { count: 0, base: null },
    });
  });
});

describe('zerosOf', () => {
  it('zerosOf(quantities) is zero for rows and different values, and says nothing of sums', () => {
    expect(zerosOf({ ...quantities, rows: { resource: 'training' } })).toEqual({ count: 0, rows: 0 });
  });
});

describe('cellKey', () => {
  it('cellKey(key) is different for different keys', () => {
    const keys = [['a', 'b'], ['a,b'], ['a', null], ['a', 'null'], ['ab', ''], ['a"', 'b'], []];
    expect(new Set(keys.map(cellKey)).size).toBe(keys.length);
  });
});
