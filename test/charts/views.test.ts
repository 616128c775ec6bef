import { describe, expect, it } from 'vitest';
import { showsOnePeriod, viewOf, viewsFor, type View } from '@teilhabe/charts';
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
const departments = (count: number) =>
  dataset({
    dimensions: { period: ['2023', '2024'], department: Array.from({ length: count }, (_, i) => `Amt ${i}`) },
    measures: ['value'],
    cells: Array.from({ length: 2 * count }, (_, i) => [i]),
  });
const crossed = dataset({
  dimensions: { period: ['2023', '2024'], department: ['Bauamt', 'Kämmerei'], level: ['oben', 'unten'] },
  measures: ['value'],
  cells: Array.from({ length: 8 }, (_, i) => [i]),
});

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
    expect(viewsFor(crossed)).not.toContain('line');
  });

  it.each(['likert', 'pie', 'table', '', '__proto__', 'constructor'])(
    'viewOf(a total over time, %s) is the one that suits it, for that cannot show it',
    (asked) => {
      expect(viewOf(line, asked)).toBe('line');
    },
  );
});

describe('viewsFor(dataset) of charts that compare', () => {
  const cube = (dimensions: Readonly<Record<string, readonly string[]>>) => {
    const size = Object.values(dimensions).reduce((product, names) => product * names.length, 1);
    return dataset({ dimensions, measures: ['value'], cells: Array.from({ length: size }, () => [1]) });
  };
  const names = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);

  it.each([
    ['one period', { period: ['2024'], department: names(3) }, ['dot']],
    ['two periods', { period: ['2023', '2024'], department: names(12) }, ['dot', 'slope', 'dumbbell']],
    ['more than 12 categories', { period: ['2023', '2024'], department: names(13) }, ['dot', 'dumbbell']],
    ['two groups', { period: ['2024'], department: names(3), gender: names(2) }, ['dumbbell']],
    ['three groups', { period: ['2023', '2024'], department: names(3), age: names(3) }, []],
  ])('viewsFor(%s)', (_, dimensions, expected) => {
    const fitting = viewsFor(cube(dimensions));
    expect(fitting.filter((view) => ['dot', 'slope', 'dumbbell'].includes(view))).toEqual(expected);
  });
});

/** The charts that these tests know. */
const OWN: readonly View[] = ['line', 'bar', 'likert', 'small-multiples', 'heatmap', 'sparkline', 'key-figure'];

describe('viewsFor', () => {
  it.each([
    ['a total over time', line, ['line', 'bar', 'sparkline', 'key-figure']],
    ['one period', one, ['line', 'bar', 'sparkline', 'key-figure']],
    ['a breakdown of one period', bars, ['bar', 'heatmap']],
    ['a breakdown over time', departments(40), ['bar', 'small-multiples', 'heatmap']],
    ['more than forty categories over time', departments(41), ['bar', 'heatmap']],
    ['two dimensions', crossed, ['bar', 'heatmap']],
    ['answers', answers, ['likert']],
  ] as const)('viewsFor(%s) are those that can show it', (_, of, views) => {
    expect(viewsFor(of).filter((view) => OWN.includes(view))).toEqual(views);
  });
});

describe('showsOnePeriod', () => {
  it.each([
    ['bar', departments(2), true],
    ['likert', answers, true],
    ['heatmap', crossed, true],
    ['heatmap', departments(2), false],
    ['small-multiples', departments(2), false],
    ['line', line, false],
    ['sparkline', line, false],
    ['key-figure', line, false],
  ] as const)('showsOnePeriod(%s, its dataset) is what its name says', (view, of, expected) => {
    expect(showsOnePeriod(view, of)).toBe(expected);
  });
});
