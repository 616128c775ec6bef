import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../packages/core/src/statistics/kaplan-meier.js';
import { medianDuration } from '../../../packages/core/src/statistics/median-duration.js';

const ended = (times: readonly number[]) => times.map((time) => ({ time, ended: true }));
const goingOn = (times: readonly number[]) => times.map((time) => ({ time, ended: false }));

/** Freireich et al. (1963), Blood 21, 699–716: weeks of remission with 6-mercaptopurine and with placebo. */
const TREATED = [
  ...ended([6, 6, 6, 7, 10, 13, 16, 22, 23]),
  ...goingOn([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]),
];
const PLACEBO = ended([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]);

/** Miller (1981), Survival Analysis: leukaemia, maintained or not; R's survival::aml. */
const MAINTAINED = [...ended([9, 13, 18, 23, 31, 34, 48]), ...goingOn([13, 28, 45, 161])];
const NOT_MAINTAINED = [...ended([5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45]), ...goingOn([16])];

const durations = fc.array(fc.record({ time: fc.integer({ min: 1, max: 30 }), ended: fc.boolean() }), {
  maxLength: 40,
});

describe('medianDuration', () => {
  it.each([
    ['treated', TREATED, 23, 13, null],
    ['placebo', PLACEBO, 8, 4, 11],
    ['maintained', MAINTAINED, 31, 13, null],
    ['not maintained', NOT_MAINTAINED, 23, 5, 33],
  ])(
    'medianDuration(%s) is %d, %d to %d, as SAS LIFETEST and scipy’s log-log bands',
    (_, times, median, lower, upper) => {
      expect(medianDuration(times)).toMatchObject({ median, lower, upper });
    },
  );

  it('medianDuration(all ended) is the ordinary median', () => {
    expect(medianDuration(ended([4, 1, 3, 2])).median).toBe(2.5);
    expect(medianDuration(ended([4, 1, 3])).median).toBe(3);
  });

  it('medianDuration(half ended, half going on) is the last end: nothing says how long the others take', () => {
    expect(medianDuration([...ended([1, 2]), ...goingOn([5, 5])]).median).toBe(2);
  });

  it('medianDuration(fewer than half ended) is null', () => {
    expect(medianDuration([...ended([1]), ...goingOn([5, 5])]).median).toBeNull();
    expect(medianDuration([])).toEqual({ n: 0, ended: 0, median: null, lower: null, upper: null });
  });

  it('medianDuration(times) lies in its interval, does not depend on order, and scales with the unit', () => {
    fc.assert(
      fc.property(durations, (times) => {
        const { median, lower, upper, ...counts } = medianDuration(times);
        expect(medianDuration(times.toReversed())).toEqual({ ...counts, median, lower, upper });
        if (lower !== null && median !== null) expect(lower).toBeLessThanOrEqual(median);
        if (upper !== null) expect(upper).toBeGreaterThanOrEqual(median!);
        const inDays = times.map((duration) => ({ ...duration, time: 7 * duration.time }));
        expect(medianDuration(inDays).median).toBe(median === null ? null : 7 * median);
      }),
    );
  });

  it('medianDuration(−1) throws', () => {
    expect(() => medianDuration(ended([-1]))).toThrow('unusable time: -1; expected a finite number from 0');
  });
});

describe('kaplanMeier', () => {
  it('kaplanMeier(treated) is 0.8571, 0.8067, … 0.4482, Kaplan and Meier as in Kalbfleisch and Prentice (2002)', () => {
    const survivals = kaplanMeier(TREATED).map(({ survival }) => survival);
    [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482].forEach((expected, i) => {
      expect(survivals[i]).toBeCloseTo(expected, 4);
    });
  });
});
