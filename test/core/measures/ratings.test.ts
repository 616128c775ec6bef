import { describe, expect, it } from 'vitest';
import { vectors } from '../statistics/vectors.js';
import { measuresOf, tableOf } from './tables.js';

const scale = { type: 'integer' as const, categories: [1, 2, 3, 4, 5] };

function sheets(counts: readonly number[]) {
  const rows = counts.flatMap((count, i) => Array.from({ length: count }, () => [2024, i + 1] as const));
  return { sheets: tableOf(['year', 'answer'], rows, { answer: scale }) };
}

describe('computeSeries(rating)', () => {
  const rating = { type: 'rating', of: { resource: 'sheets', field: 'answer' } } as const;

  it('computeSeries(2, 3, 5, 12, 8) is the Likert vector (METHODOLOGY 2.3, PR9)', () => {
    const { counts, top2, top2Wilson, median, interpolatedMedian, mean, bottom2 } = vectors.likert;
    const result = measuresOf(rating, sheets(counts));
    expect(result.value! / 100).toBeCloseTo(top2, 9);
    expect(result.lower! / 100).toBeCloseTo(top2Wilson[0], 9);
    expect(result.upper! / 100).toBeCloseTo(top2Wilson[1], 9);
    expect(result.net! / 100).toBeCloseTo(top2 - bottom2, 9);
    expect(result.interpolatedMedian).toBeCloseTo(interpolatedMedian, 9);
    expect(result).toMatchObject({ count: 20, base: 30, median, mean });
  });

  it('computeSeries(school grades, polarity −1) counts the first two answers', () => {
    const result = measuresOf({ ...rating, polarity: -1 }, sheets([8, 12, 5, 3, 2]));
    expect(result).toMatchObject({ count: 20, base: 30 });
    expect(result.net).toBeCloseTo(50, 9);
  });
});

describe('computeSeries(effect)', () => {
  it('computeSeries(before and after) is the paired vector; d_av beside d_z (METHODOLOGY 3.4)', () => {
    const { pre, post, meanDiff, ci, dav, dz } = vectors.paired;
    const rows = pre.flatMap((before, i) => [
      [2024, `p${i}`, 'pre', before] as const,
      [2024, `p${i}`, 'post', post[i]!] as const,
    ]);
    const alone = [2024, 'left', 'pre', 1] as const;
    const tests = tableOf(['year', 'code', 'time', 'points'], [...rows, alone]);
    const of = { resource: 'tests', field: 'points', person: 'code', time: 'time', before: 'pre', after: 'post' };
    const result = measuresOf({ type: 'effect', of }, { tests });
    expect(result.value).toBeCloseTo(meanDiff, 9);
    expect(result.lower).toBeCloseTo(ci[0], 8);
    expect(result.upper).toBeCloseTo(ci[1], 8);
    expect(result.dAv).toBeCloseTo(dav, 9);
    expect(result.dZ).toBeCloseTo(dz, 8);
    expect(result).toMatchObject({ base: 10, before: 2.7, after: 3.5 });
  });
});

describe('computeSeries(completion)', () => {
  it('computeSeries(a cohort) counts who is still under way apart', () => {
    const rows = [
      ...Array.from({ length: 12 }, () => [2024, 'completed'] as const),
      ...Array.from({ length: 5 }, () => [2024, 'running'] as const),
      ...Array.from({ length: 3 }, () => [2024, 'given up'] as const),
    ];
    const starts = tableOf(['year', 'state'], rows);
    const state = (name: string) => ({ resource: 'starts', where: [{ field: 'state', in: [name] }] });
    const measure = {
      type: 'completion',
      started: { resource: 'starts' },
      completed: state('completed'),
      running: state('running'),
    } as const;
    expect(measuresOf(measure, { starts })).toEqual({ value: 60, count: 12, base: 20, running: 5 });
  });
});
