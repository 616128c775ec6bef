import { describe, expect, it } from 'vitest';
import { expectedNames, isSlip } from '../../../packages/core/src/monitor/slip.js';

describe('isSlip', () => {
  it.each([
    ['orign', 'origin', true],
    ['Origin', 'origin', true],
    ['primary-key', 'primaryKey', true],
    ['oirgin', 'origin', true],
    ['originn', 'origin', true],
    ['orgn', 'origin', false],
    ['sex', 'age', false],
    ['hr1', 'hr2', false],
  ])('isSlip(%s, %s) is %s', (name, meant, expected) => {
    expect(isSlip(name, meant)).toBe(expected);
  });
});

describe('expectedNames', () => {
  it('expectedNames(found, known) lists the names, and before them the one that is probably meant', () => {
    expect(expectedNames('orign', ['year', 'origin'])).toBe('probably origin: year, origin');
    expect(expectedNames('sex', ['year', 'origin'])).toBe('year, origin');
    expect(expectedNames('sex', [])).toBe('');
  });
});
