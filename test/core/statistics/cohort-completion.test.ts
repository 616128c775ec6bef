import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortCompletion } from '../../../packages/core/src/statistics/cohort-completion.js';

const entries = fc.array(
  fc
    .tuple(fc.constantFrom('2022', '2023', '2024'), fc.nat(20), fc.nat(20), fc.nat(20))
    .map(([cohort, completed, running, left]) => ({ cohort, started: completed + running + left, completed, running })),
);

describe('cohortCompletion', () => {
  it('cohortCompletion(two courses of 2023, one of 2024) adds by cohort and says what is final', () => {
    const courses = [
      { cohort: '2024', started: 20, completed: 5, running: 10 },
      { cohort: '2023', started: 10, completed: 8 },
      { cohort: '2023', started: 10, completed: 4 },
    ];
    expect(cohortCompletion(courses)).toEqual([
      { cohort: '2023', started: 20, completed: 12, running: 0, share: 60, atMost: 60, final: true },
      { cohort: '2024', started: 20, completed: 5, running: 10, share: 25, atMost: 75, final: false },
    ]);
  });

  it('cohortCompletion(nobody started) has no share', () => {
    expect(cohortCompletion([{ cohort: '2023', started: 0, completed: 0 }])[0]).toMatchObject({
      share: null,
      atMost: null,
    });
    expect(cohortCompletion([])).toEqual([]);
  });

  it('cohortCompletion(entries) does not depend on their order; the share is at most what it can become', () => {
    fc.assert(
      fc.property(entries, (courses) => {
        const completions = cohortCompletion(courses);
        expect(cohortCompletion(courses.toReversed())).toEqual(completions);
        for (const { share, atMost } of completions) expect(share ?? 0).toBeLessThanOrEqual(atMost ?? 0);
      }),
    );
  });

  it('cohortCompletion(more completed than started) throws', () => {
    expect(() => cohortCompletion([{ cohort: '2023', started: 5, completed: 4, running: 2 }])).toThrow(
      'unusable cohort "2023": 4 completed and 2 running of 5; expected no more than started',
    );
  });
});
