import { describe, expect, it } from 'vitest';
import { multipleOf, peopleInterval } from '../../../../packages/core/src/audit/knowledge/shown.js';
import { published } from '../published.js';

type Numbers = Readonly<Record<string, number>>;

function multiple(cells: Readonly<Record<string, Numbers>>) {
  const [table] = published([{ measureType: 'rate', breakdown: 'office', cells: { 2025: cells } }]).tables;
  return multipleOf(table!, { share: ['value'] });
}

describe('multipleOf', () => {
  it.each<[string, Readonly<Record<string, Numbers>>, number | null]>([
    ['0.5 of 10 in 20', { a: { value: 0.5, count: 10, base: 20 } }, 1],
    ['50 of 10 in 20', { a: { value: 50, count: 10, base: 20 } }, 100],
    ['2.5 per 1000', { a: { value: 2.5, count: 5, base: 2000 } }, 1000],
    ['rates that disagree', { a: { value: 50, count: 10, base: 20 }, b: { value: 500, count: 10, base: 20 } }, null],
    ['nobody anywhere', { a: { value: 0, count: 0, base: 20 } }, null],
    ['nobody here, some there', { a: { value: 0, count: 0, base: 20 }, b: { value: 50, count: 10, base: 20 } }, 100],
    ['an empty base beside', { a: { value: 3, count: 0, base: 0 }, b: { value: 50, count: 10, base: 20 } }, 100],
    ['a count alone beside', { a: { value: 3, count: 10 }, b: { value: 50, count: 10, base: 20 } }, 100],
    ['a base alone beside', { a: { value: 3, base: 10 }, b: { value: 50, count: 10, base: 20 } }, 100],
    ['no rate beside', { a: { count: 3, base: 10 }, b: { value: 50, count: 10, base: 20 } }, 100],
    ['no rates', {}, null],
  ])('multipleOf(%s)', (_name, cells, expected) => {
    expect(multiple(cells)).toBe(expected);
  });

  it('multipleOf(a share) is 100, whatever is shown', () => {
    const [table] = published([{ cells: { 2025: { '': { value: 0.5, count: 10, base: 20 } } } }]).tables;
    expect(multipleOf(table!, { rest: true, share: ['value'] })).toBe(100);
  });
});

describe('peopleInterval', () => {
  it('peopleInterval(2.5 people, an average) is what its decimal place leaves open', () => {
    const [lower, upper] = peopleInterval({ value: 2.5, decimals: 1 }, { method: 'nearest', base: 5 });
    expect(lower).toBeCloseTo(2.45, 9);
    expect(upper).toBeCloseTo(2.55, 9);
  });
});
