import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunList } from '../../../packages/core/src/csv/run-list.js';

describe('RunList', () => {
  it('take() gives every number that was pushed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), (numbers) => {
        const list = new RunList();
        for (const number of numbers) list.push(number);
        expect(list.length).toBe(numbers.length);
        expect([...list.take()]).toEqual(numbers);
      }),
    );
  });
});
