import { describe, expect, it } from 'vitest';
import { viewOf, viewsFor } from '@teilhabe/charts';
import { counts } from './bar-pictures.js';
import { byDepartment, dataset, total } from './datasets.js';

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

const crossed = (series: number) =>
  dataset({
    dimensions: {
      period: ['2024'],
      department: ['Bauamt', 'Kämmerei'],
      sex: Array.from({ length: series }, (_, i) => `${i}`),
    },
    measures: ['value'],
    cells: Array.from({ length: 2 * series }, () => 'C'),
  });
const categories = (count: number) => Array.from({ length: count }, (_, i) => `Gruppe ${i}`);
const staff = (count: number) =>
  counts(
    { group: categories(count) },
    categories(count).map((_, i) => i),
  );
const staffBy = (count: number) =>
  counts(
    { department: ['Bauamt', 'Kämmerei'], group: categories(count) },
    [...categories(count), ...categories(count)].map(() => 3),
  );
const overTime = dataset({
  dimensions: { period: ['2023', '2024'], department: ['Bauamt', 'Kämmerei'] },
  measures: ['value'],
  cells: ['C', 'C', 'C', 'C'],
});
const means = dataset({
  dimensions: { period: ['2024'], department: ['Bauamt', 'Kämmerei'] },
  cells: ['C', 'C'],
  extension: { measureType: 'mean' },
});

describe('viewsFor', () => {
  it.each([
    ['grouped-bar', crossed(2), true],
    ['grouped-bar', crossed(4), true],
    ['grouped-bar', crossed(5), false],
    ['grouped-bar', overTime, true],
    ['grouped-bar', bars, false],
    ['grouped-bar', line, false],
    ['grouped-bar', answers, false],
    ['stacked-bar', staffBy(6), true],
    ['stacked-bar', staffBy(7), false],
    ['stacked-bar', crossed(2), false],
    ['stacked-bar', staff(3), false],
    ['part-to-whole', staff(2), true],
    ['part-to-whole', staff(6), true],
    ['part-to-whole', staff(7), false],
    ['part-to-whole', staff(1), false],
    ['part-to-whole', staffBy(2), false],
    ['part-to-whole', bars, false],
    ['funnel', staff(8), true],
    ['funnel', staff(9), false],
    ['funnel', byDepartment({ A: 'C', B: 'C' }), true],
    ['funnel', means, false],
    ['funnel', answers, false],
  ] as const)('viewsFor(…) offers %s where it can show the dataset, case %#', (view, of, offered) => {
    expect(viewsFor(of).includes(view)).toBe(offered);
    expect(viewOf(of, view) === view).toBe(offered);
  });

  it('viewOf(two dimensions) is bars in groups while the second has at most four categories', () => {
    expect([crossed(2), crossed(4), crossed(5), staffBy(3)].map((of) => viewOf(of))).toEqual([
      ...['grouped-bar', 'grouped-bar', 'bar', 'grouped-bar'],
    ]);
  });

  it('viewOf(one dimension) is never a funnel or a whole unless asked for', () => {
    expect([staff(3), overTime].map((of) => viewOf(of))).toEqual(['bar', 'bar']);
  });
});
