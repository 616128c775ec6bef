import { describe, expect, it } from 'vitest';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import { isRating, scaleOf } from '../../../packages/core/src/series/scale.js';

describe('scaleOf', () => {
  it.each<readonly [Omit<Field, 'name'>, number, number, boolean]>([
    [{ type: 'integer', constraints: { minimum: 1, maximum: 5 } }, 1, 5, true],
    [{ type: 'integer', categories: [1, 2, 3, 4] }, 1, 4, true],
    [{ type: 'integer', categories: [{ value: '6' }, { value: 1 }] }, 1, 6, true],
    [{ type: 'integer', categories: [1, 2], constraints: { maximum: 5 } }, 1, 5, true],
    [{ type: 'number', decimalChar: ',', constraints: { minimum: '0,5', maximum: '1.5' } }, 0.5, 1.5, true],
    [{ type: 'integer' }, Infinity, -Infinity, false],
    [{ type: 'integer', categories: ['low', 'high'] }, NaN, NaN, false],
    [{ type: 'integer', constraints: { minimum: 5, maximum: 1 } }, 5, 1, false],
    [{ type: 'integer', constraints: { minimum: 1 } }, 1, -Infinity, false],
    [{ type: 'string', categories: ['1', '2'] }, 1, 2, false],
  ])('scaleOf(%j) is %d to %d; isRating is %s', (field, minimum, maximum, rating) => {
    expect(scaleOf({ name: 'x', ...field })).toEqual({ minimum, maximum });
    expect(isRating({ name: 'x', ...field })).toBe(rating);
  });
});
