import { describe, expect, it } from 'vitest';
import {
  EPSILON,
  isEmpty,
  isPoint,
  wholeInterval,
  type Interval,
} from '../../../../packages/core/src/audit/solve/system.js';

describe('wholeInterval', () => {
  it.each<[string, Interval, Interval]>([
    ['fractions', [1.2, 4.8], [2, 4]],
    ['whole ends', [1, 4], [1, 4]],
    ['whole ends but for the error of fractions', [1 + EPSILON / 2, 4 - EPSILON / 2], [1, 4]],
    ['nobody at least', [-0.5, Infinity], [0, Infinity]],
    ['nobody at most', [0, -0], [0, 0]],
  ])('wholeInterval(%s)', (_name, interval, expected) => {
    expect(wholeInterval(interval)).toEqual(expected);
  });
});

describe('isEmpty', () => {
  it('isEmpty allows for the error of fractions', () => {
    expect([isEmpty([2, 3]), isEmpty([3, 3]), isEmpty([EPSILON, 0]), isEmpty([3, 2])]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('isPoint', () => {
  it('isPoint allows for the error of fractions', () => {
    expect([isPoint([2, 3]), isPoint([3, 3]), isPoint([0, EPSILON]), isPoint([0, 2 * EPSILON])]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
