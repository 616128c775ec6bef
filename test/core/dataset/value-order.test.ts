import { describe, expect, it } from 'vitest';
import type { Scalar } from '../../../packages/core/src/dataset/cast-cell.js';
import type { FieldType } from '../../../packages/core/src/dataset/schema.js';
import { valueOrder } from '../../../packages/core/src/dataset/value-order.js';

describe('valueOrder', () => {
  it.each<readonly [FieldType, Scalar, Scalar]>([
    ['integer', 5, 5],
    ['boolean', true, true],
    ['string', 'abc', 'abc'],
    ['date', '2024-12-31', '2024-12-31'],
    ['year', '-0044', -44],
    ['yearmonth', '2024-03', 24_291],
    ['yearmonth', '-0001-12', 0],
    ['duration', 'P1D', 86_400],
  ])('valueOrder of %s: %j is %j', (type, value, order) => {
    expect(valueOrder(value, { name: 'x', type })).toBe(order);
  });
});
