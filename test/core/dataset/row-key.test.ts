import { describe, expect, it } from 'vitest';
import type { Column } from '../../../packages/core/src/dataset/dataset.js';
import { rowKey } from '../../../packages/core/src/dataset/row-key.js';

/** A column with this many values, of which the rows hold those with these codes. */
const column = (length: number, ...codes: readonly number[]): Column => ({
  field: { name: 'x' },
  values: { length } as Column['values'],
  reasons: [],
  codes: Uint32Array.from(codes),
});

describe('rowKey', () => {
  it.each([
    ['numbers', 12, 'number'],
    ['texts, where numbers would not be exact', 4_000_000_000, 'string'],
  ])('rowKey tells rows apart by %s', (_, length, type) => {
    const keyOf = rowKey([column(length, 1, 11, 1, 0), column(length, 11, 1, 11, 1)]);
    const keys = [0, 1, 2, 3].map(keyOf);
    expect(keys.map((key) => typeof key)).toEqual([type, type, type, type]);
    expect(keys[2]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });

  it('rowKey of one column is its code', () => {
    expect(rowKey([column(3, 2, 0)])(0)).toBe(2);
  });
});
