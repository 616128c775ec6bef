import { describe, expect, it } from 'vitest';
import { flow, type PartOverTime } from '../../../../packages/core/src/protect/over-time/flow.js';

type Numbers = readonly [then: number, now: number, members?: readonly string[]];

/** Parts `a`, `b`, … that were so many and are so many now; their members are `a now` unless named. */
function parts(...numbers: readonly Numbers[]) {
  return numbers.map(([then, now, members], i): PartOverTime => {
    const id = 'ab'.charAt(i);
    return { then: { id, value: then }, members: members ?? [`${id} now`], now };
  });
}

/** What is known, `a = 7!` where everybody knows it, and what adds up. */
function told(few: number, ...numbers: readonly Numbers[]) {
  const { quantities, relations } = flow(parts(...numbers), few);
  return [
    ...quantities.map(({ id, value, known }) => `${id}: ${value}${known ? '!' : ''}`),
    ...relations.map(({ total, members }) => `${total} = ${members.join(' + ')}`),
  ];
}

describe('flow', () => {
  it('flow(7 and 23, now 8 and 24) says that two came, and what was there', () => {
    expect(told(5, [7, 8], [23, 24])).toEqual([
      'a: 7!',
      'b: 23!',
      'a moved: 2!',
      'a moved of these: 1',
      'b moved of these: 1',
      'a moved = a moved of these + b moved of these',
      'a now = a + a moved of these',
      'b now = b + b moved of these',
    ]);
  });

  it('flow(7 and 23, now 6 and 23) says that one went', () => {
    expect(told(5, [7, 6], [23, 23])).toEqual([
      'a: 7!',
      'b: 23!',
      'a moved: 1!',
      'a moved of these: 1',
      'b moved of these: 0',
      'a moved = a moved of these + b moved of these',
      'a = a now + a moved of these',
      'b = b now + b moved of these',
    ]);
  });

  it('flow(several members that some came to) adds them up first', () => {
    expect(told(5, [7, 8, ['x', 'y']])).toEqual([
      'a: 7!',
      'a moved: 1!',
      'a moved of these: 1',
      'a now: 8',
      'a moved = a moved of these',
      'a now = x + y',
      'a now = a + a moved of these',
    ]);
  });

  it('flow(no members any more, that some came to) has a sum of nobody', () => {
    expect(told(5, [7, 8, []]).slice(-2)).toEqual(['a now = ', 'a now = a + a moved of these']);
  });

  it('flow(nobody came or went) says that parts are as they were', () => {
    expect(told(5, [7, 7, ['x', 'y']], [23, 23])).toEqual(['a: 7!', 'b: 23!', 'a = x + y', 'b = b now']);
  });

  it.each<[string, readonly Numbers[], boolean]>([
    [
      'four came',
      [
        [7, 8],
        [23, 26],
      ],
      true,
    ],
    [
      'five came',
      [
        [7, 9],
        [23, 26],
      ],
      false,
    ],
    [
      'four went',
      [
        [7, 5],
        [23, 21],
      ],
      true,
    ],
    [
      'five went',
      [
        [7, 5],
        [23, 20],
      ],
      false,
    ],
    [
      'one came, another went',
      [
        [7, 8],
        [23, 22],
      ],
      false,
    ],
    [
      'two came, one went',
      [
        [7, 9],
        [23, 22],
      ],
      false,
    ],
    [
      'two went, one came',
      [
        [7, 8],
        [23, 21],
      ],
      false,
    ],
  ])('flow(%s), where five are many', (_name, numbers, isTold) => {
    expect(told(5, ...numbers).length > 0).toBe(isTold);
  });
});
