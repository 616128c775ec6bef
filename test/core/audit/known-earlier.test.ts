import { describe, expect, it } from 'vitest';
import { markedEarlier, withoutNumbers } from '../../../packages/core/src/audit/known-earlier.js';
import type { Finding, Verdict } from '../../../packages/core/src/audit/report.js';
import { published, share } from './published.js';

const finding = (verdict: Verdict, more: Partial<Finding> = {}): Finding => ({
  verdict,
  table: 'x',
  period: '2025',
  category: 'a',
  quantity: 'count',
  ...more,
});

describe('withoutNumbers', () => {
  it('withoutNumbers(release) hides what is open, and leaves what was not counted', () => {
    const cells = { a: share(20, 100), b: 'C', c: null } as const;
    const { edition, tables } = withoutNumbers(published([{ breakdown: 'office', cells: { 2025: cells } }], 'second'));
    expect(edition).toBe('second');
    expect(tables[0]!.cells.map(({ category, state, numbers }) => [category, state, numbers])).toEqual([
      ['a', 'hidden', []],
      ['b', 'hidden', []],
      ['c', 'missing', []],
    ]);
  });
});

describe('markedEarlier', () => {
  it.each<[Verdict, Verdict, boolean]>([
    ['exact', 'exact', true],
    ['narrow', 'exact', false],
    ['exact', 'narrow', true],
    ['small', 'narrow', false],
    ['small', 'small', true],
    ['safe', 'small', false],
  ])('markedEarlier(%s before, %s now) is marked: %s', (before, now, marked) => {
    expect(markedEarlier([finding(now)], [finding(before)])).toEqual([
      marked ? { ...finding(now), earlier: true } : finding(now),
    ]);
  });

  it.each<[string, Partial<Finding>]>([
    ['another table', { table: 'y' }],
    ['another period', { period: '2024' }],
    ['another category', { category: 'b' }],
    ['a change', { quantity: 'change' }],
    ['since another edition', { since: 'first' }],
  ])('markedEarlier(of %s) is not marked', (_name, other) => {
    expect(markedEarlier([finding('exact')], [finding('exact', other)])).toEqual([finding('exact')]);
  });

  it('markedEarlier(of another number of the same cell) is marked: the cell is lost', () => {
    expect(markedEarlier([finding('exact')], [finding('exact', { quantity: 'rest' })])[0]).toMatchObject({
      earlier: true,
    });
  });
});
