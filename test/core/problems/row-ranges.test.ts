import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowRanges, rowWords } from '../../../packages/core/src/problems/row-ranges.js';

describe('rowRanges', () => {
  it.each([
    [[], []],
    [[3], [[3, 3]]],
    [
      [9, 3, 7, 8, 9],
      [
        [3, 3],
        [7, 9],
      ],
    ],
  ])('rowRanges(%j) is %j', (rows, ranges) => {
    expect(rowRanges(rows)).toEqual(ranges);
  });

  it('rowRanges(rows) holds every row once, and no others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (rows) => {
        const named = rowRanges(rows).flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        expect(named).toEqual([...new Set(rows)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('rowWords', () => {
  it.each([
    ['nothing', [], 0, '', ''],
    ['rows that nobody knows', [], 1234, '1.234 weitere', '1,234 more'],
    ['one row', [[3, 3]], 0, 'Zeile 3', 'row 3'],
    ['a range', [[7, 12]], 0, 'Zeilen 7–12', 'rows 7–12'],
    [
      'rows, a range and others',
      [
        [3, 3],
        [7, 12],
      ],
      40,
      'Zeilen 3, 7–12 und 40 weitere',
      'rows 3, 7–12 and 40 more',
    ],
  ] as const)('rowWords of %s', (_, ranges, more, german, english) => {
    expect(rowWords(ranges, more, 'de')).toBe(german);
    expect(rowWords(ranges, more, 'en')).toBe(english);
  });

  it('rowWords names eight ranges and counts the rows of the others', () => {
    const ranges = Array.from({ length: 10 }, (_, i) => [10 * i + 1, 10 * i + 3] as const);
    expect(rowWords(ranges, 2, 'de')).toMatch(/^Zeilen 1–3, .*, 71–73 und 8 weitere$/);
  });
});
