import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likert } from '../../../packages/core/src/statistics/likert.js';
import { wilson } from '../../../packages/core/src/statistics/wilson.js';
import { vectors } from './vectors.js';

const scales = fc
  .array(fc.nat(40), { minLength: 4, maxLength: 7 })
  .filter((counts) => counts.some((count) => count > 0));

describe('likert', () => {
  const { counts, mean, sd, median, interpolatedMedian, top2, top2Wilson, bottom2 } = vectors.likert;

  it('likert([2, 3, 5, 12, 8]) gives the published summary', () => {
    const summary = likert(counts);
    expect(summary.n).toBe(30);
    expect(summary.median).toBe(median);
    expect(summary.interpolatedMedian).toBeCloseTo(interpolatedMedian, 9);
    expect(summary.topTwo?.value).toBeCloseTo(top2, 10);
    expect(summary.topTwo?.lower).toBeCloseTo(top2Wilson[0], 10);
    expect(summary.topTwo?.upper).toBeCloseTo(top2Wilson[1], 10);
    expect(summary.bottomTwo?.value).toBeCloseTo(bottom2, 10);
    expect(summary.mean).toBeCloseTo(mean, 12);
    expect(summary.sd).toBeCloseTo(sd, 9);
  });

  it('likert([2, 3, 5, 12, 8]) is +50 points net, the full distribution first, METHODOLOGY 2.3', () => {
    const summary = likert(counts, { noAnswer: 4 });
    expect(summary.netAgreement).toBeCloseTo(50, 10);
    expect(summary.shares).toEqual([2 / 30, 3 / 30, 5 / 30, 12 / 30, 8 / 30]);
    expect(summary.noAnswer).toBe(4);
    expect(Object.keys(summary).slice(-2)).toEqual(['mean', 'sd']);
  });

  it.each([
    [[5, 0, 0, 5], 2.5, 2.5],
    [[5, 0, 0, 0, 5], 3, 3],
    [[0, 1, 0, 0], 2, 2],
    [[1, 2, 1, 0], 2, 2],
    [[1, 3, 0, 0], 2, 1.5 + 1 / 3],
  ])('likert(%j) has the median %d, interpolated %d', (answers, middle, interpolated) => {
    expect(likert(answers).median).toBe(middle);
    expect(likert(answers).interpolatedMedian).toBeCloseTo(interpolated, 12);
  });

  it('likert(school marks, { polarity: −1 }) has the best at the top and the mean on the marks', () => {
    const marks = likert([4, 3, 2, 1, 0, 0], { polarity: -1 });
    expect(marks.topTwo?.value).toBe(0.7);
    expect(marks.bottomTwo?.value).toBe(0);
    expect(marks.mean).toBe(2);
  });

  it('likert(counts, { population }) corrects the interval', () => {
    const { lower, upper } = likert(counts, { population: 40 }).topTwo!;
    expect([lower, upper]).toEqual(wilson(20, 30, { population: 40 }));
  });

  it('likert(no answers) has no numbers', () => {
    expect(likert([0, 0, 0, 0, 0], { noAnswer: 3 })).toEqual({
      ...{ n: 0, noAnswer: 3, shares: null, median: null, interpolatedMedian: null },
      ...{ topTwo: null, bottomTwo: null, netAgreement: null, mean: null, sd: null },
    });
  });

  it('likert(one answer) has no standard deviation', () => {
    expect(likert([0, 0, 1, 0, 0]).sd).toBeNull();
  });

  it('likert(three points) has no top two: they would overlap the bottom two', () => {
    const { topTwo, bottomTwo, netAgreement, median: middle } = likert([1, 1, 3]);
    expect([topTwo, bottomTwo, netAgreement, middle]).toEqual([null, null, null, 3]);
  });

  it('likert(reversed counts) is the mirror, and polarity −1 turns it back', () => {
    fc.assert(
      fc.property(scales, (answers) => {
        const [one, other] = [likert(answers), likert(answers.toReversed(), { polarity: -1 })];
        expect(other.topTwo).toEqual(one.topTwo);
        expect(other.netAgreement).toBe(one.netAgreement);
        expect(one.mean! + other.mean!).toBeCloseTo(answers.length + 1, 9);
        expect(one.median! + other.median!).toBe(answers.length + 1);
        expect(one.interpolatedMedian! + other.interpolatedMedian!).toBeCloseTo(answers.length + 1, 9);
        expect(Math.abs(one.interpolatedMedian! - one.median!)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it.each([
    [[1], 'unusable scale: 1 points; expected at least 2'],
    [[1, -1], 'unusable count: -1; expected a whole number from 0'],
    [[1, 0.5], 'unusable count: 0.5; expected a whole number from 0'],
  ])('likert(%j) throws', (unusable, message) => {
    expect(() => likert(unusable)).toThrow(message);
  });
});
