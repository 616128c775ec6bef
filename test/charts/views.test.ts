import { describe, expect, it } from 'vitest';
import { viewOf, viewsFor } from '@teilhabe/charts';
import { dataset, overTime, total } from './datasets.js';

const line = total({ 2023: [19.4, 16.4, 22.7, 60, 310], 2024: 'C' });
const bars = dataset({
  dimensions: { period: ['2024'], department: ['Bauamt', 'Kämmerei'] },
  measures: ['value'],
  cells: [[19.4], 'C'],
});
const answers = dataset({
  dimensions: { period: ['2024'], answer: ['nein', 'ja'] },
  measures: ['count'],
  cells: [[3], [7]],
  extension: { answers: 'answer' },
});
const one = total({ 2024: [19.4, 16.4, 22.7, 60, 310] });
const nothing = total({});

describe('viewOf', () => {
  it.each([
    ['a total over time', line, 'line'],
    ['a breakdown', bars, 'bar'],
    ['answers', answers, 'likert'],
    ['one period', one, 'bar'],
    ['nothing', nothing, 'bar'],
  ] as const)('viewOf(%s) is the chart that suits it: %s', (_, of, view) => {
    expect(viewOf(of)).toBe(view);
    expect(viewOf(of, 'auto')).toBe(view);
    expect(viewsFor(of)).toContain(view);
  });

  it('viewOf(a total over time, bar) is what was asked for', () => {
    expect(viewOf(line, 'bar')).toBe('bar');
  });

  const many = (count: number, years: number) =>
    overTime(Object.fromEntries(Array.from({ length: count }, (_, i) => [`Gruppe ${i}`, Array(years).fill([20 + i])])));

  it.each([
    [2, 2, true],
    [6, 3, true],
    [7, 3, false],
    [2, 1, false],
  ])('viewsFor(%i categories in %i periods) has the line: %s', (count, years, fits) => {
    expect(viewsFor(many(count, years)).includes('line')).toBe(fits);
    expect(viewOf(many(count, years))).toBe('bar');
    expect(viewOf(many(count, years), 'line')).toBe(fits ? 'line' : 'bar');
  });

  it('viewsFor(two dimensions) has no line', () => {
    const crossed = dataset({
      dimensions: { period: ['2024', '2025'], group: ['a', 'b'], department: ['c', 'd'] },
      measures: ['value'],
      cells: Array.from({ length: 8 }, (_, i) => [i]),
    });
    expect(viewsFor(crossed)).toEqual(['bar']);
  });

  it.each(['likert', 'pie', 'table', '', '__proto__', 'constructor'])(
    'viewOf(a total over time, %s) is the one that suits it, for that cannot show it',
    (asked) => {
      expect(viewOf(line, asked)).toBe('line');
    },
  );
});
