import { describe, expect, it } from 'vitest';
import { joined } from '../../../../packages/core/src/audit/solve/joined.js';

const about = (ids: readonly string[], lower: number, upper: number, doubt = 0) => ({
  terms: new Map(ids.map((id) => [id, 1])),
  lower,
  upper,
  doubt,
});

describe('joined', () => {
  it('joined(both halves of a sum) is an equation', () => {
    expect(joined([about(['a', 'b'], 5, Infinity), about(['a', 'b'], 0, 5)])).toEqual([about(['a', 'b'], 5, 5)]);
  });

  it('joined(other quantities) stay apart, in their order', () => {
    const apart = [about(['a', 'b'], 5, 5), about(['a'], 1, 2), about(['b'], 1, 2)];
    expect(joined(apart)).toEqual(apart);
    expect(joined([])).toEqual([]);
  });
});
