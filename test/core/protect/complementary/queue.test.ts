import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queue } from '../../../../packages/core/src/protect/complementary/queue.js';

const drained = <T>(entries: { pop(): T | undefined }): readonly T[] => {
  const list: T[] = [];
  for (let next = entries.pop(); next !== undefined; next = entries.pop()) list.push(next);
  return list;
};

describe('queue', () => {
  it('queue.pop(nothing) is undefined, again and again', () => {
    const entries = queue<number>((a, b) => a < b);
    expect([entries.pop(), entries.pop()]).toEqual([undefined, undefined]);
    entries.push(3);
    expect([entries.pop(), entries.pop()]).toEqual([3, undefined]);
  });

  it('queue.pop(any numbers) gives them in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 }), (numbers) => {
        const entries = queue<number>((a, b) => a < b);
        for (const number of numbers) entries.push(number);
        expect(drained(entries)).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });

  it('queue.pop between pushes gives the first of those there', () => {
    const entries = queue<number>((a, b) => a < b);
    for (const number of [5, 2, 8, 1, 9, 3]) entries.push(number);
    expect([entries.pop(), entries.pop()]).toEqual([1, 2]);
    entries.push(4);
    entries.push(0);
    expect(drained(entries)).toEqual([0, 3, 4, 5, 8, 9]);
  });
});
