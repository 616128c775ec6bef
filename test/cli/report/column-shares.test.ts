import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnShares } from '../../../packages/cli/src/report/write/column-shares.js';

describe('columnShares', () => {
  it.each([
    ['equal columns', [['Jahr', 'Wert']], [0.5, 0.5]],
    [
      'a long word in a cell',
      [
        ['Jahr', 'Wert'],
        ['2015', 'Prozentpunkte und mehr'],
      ],
      [6 / 28, 22 / 28],
    ],
    ['a heading of several words', [['Jahr', 'Beschäftigte insgesamt']], [6 / 18, 12 / 18]],
    [
      'a long text',
      [
        ['a', 'b'],
        ['x', 'ein Satz, der in mehreren Zeilen stehen darf'],
      ],
      [6 / 34, 28 / 34],
    ],
    ['no columns', [[]], []],
    ['no rows', [], []],
  ])('columnShares(%s)', (_, rows, shares) => {
    expect(columnShares(rows)).toEqual(shares);
  });

  it('columnShares(any table) gives each column something, and all of them the whole width', () => {
    const tables = fc
      .integer({ min: 1, max: 8 })
      .chain((width) => fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(tables, (rows) => {
        const shares = columnShares(rows);
        expect(shares).toHaveLength(rows[0]!.length);
        expect(Math.min(...shares)).toBeGreaterThan(0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
