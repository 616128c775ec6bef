import { describe, expect, it } from 'vitest';
import { isOneNumber, kindOf, wordsIn } from '../../../../packages/core/src/csv/structure/cell-kind.js';

describe('kindOf', () => {
  it.each<readonly [kind: string, ...cells: string[]]>([
    ['empty', '', '  ', '\u00A0'],
    ['number', '1', '-5', '−5', '+12.6', '1.234,5', '1 675    ', '-  23', '1\u202F234,5', '12,5 %', '6.42E-02', '(5)'],
    ['number', '$74.69', '00:00', '16:4:30'.replace(':4', ':04'), '2020-01-01 01:02:03', '06532', '100,000.00'],
    ['period', '2019', '31.12.1995', '28/01/2018', '2016-08', '2022-05-15', '2019/20', '2005-2012', '12/2024'],
    ['sign', '-', '–', '.', '...', '…', '/', 'x', 'X', '()', 'n/a', 'k. A.', 'n. v.', 'NULL'],
    [
      'text',
      'Wetzlar',
      'a',
      'ERW032',
      'WS 2005/06',
      'Q3 2024',
      '1. Halbjahr',
      'unter 500',
      '2003: Schweiz',
      '3 - 6 Jahre',
    ],
    ['text', '1'.repeat(41), '#01873B', '2,5 bis 3', '€'],
  ])('kindOf is %s', (kind, ...cells) => {
    for (const cell of cells) expect([cell, kindOf(cell)]).toEqual([cell, kind]);
  });
});

describe('isOneNumber', () => {
  it.each(['1,5', '-1,5', '2,7 %', '1.234,5', '1 234,5', '100,000.00', '1,300,000.40', '50'])(
    'isOneNumber(%j)',
    (cell) => {
      expect(isOneNumber(cell)).toBe(true);
    },
  );

  it.each(['1,2,3', 'a,5', '1,5,', '', '2020-01-01,5', '1,5;2'])('isOneNumber(%j) is false', (cell) => {
    expect(isOneNumber(cell)).toBe(false);
  });
});

it('wordsIn(text) counts up to ten', () => {
  expect(wordsIn('')).toBe(0);
  expect(wordsIn('  Stadt   Wetzlar ')).toBe(2);
  expect(wordsIn('a '.repeat(1e6))).toBe(10);
});
