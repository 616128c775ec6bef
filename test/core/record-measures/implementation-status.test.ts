import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  implementationAsOf,
  type StatusEntry,
} from '../../../packages/core/src/record-measures/implementation-status.js';
import type { RecommendationStatus } from '../../../packages/core/src/publication.js';
import { RECOMMENDATION_STATUSES, statusAsOf } from '../../../packages/core/src/publication/status-as-of.js';

const r = { id: 'r', adopted: null, due: '2014-06-30' };
const entry = (day: string, status: RecommendationStatus, progress: number | null = null): StatusEntry => ({
  recommendation: 'r',
  day,
  status,
  progress,
});
const history = [entry('2014-05-01', 'done'), entry('2013-02-01', 'inProgress')];

const asOf = (day: string, entries: readonly StatusEntry[] = history) => implementationAsOf([r], entries, day)[0]!;

describe('implementationAsOf', () => {
  it.each([
    ['2013-01-31', 'planned', 0],
    ['2013-02-01', 'inProgress', 50],
    ['2014-04-30', 'inProgress', 50],
    ['2014-05-01', 'done', 100],
    ['2020-01-01', 'done', 100],
  ])('implementationAsOf(…, %s) is %s, whatever the order of the rows', (day, status, progress) => {
    expect(asOf(day)).toMatchObject({ status, progress });
    expect(asOf(day, [...history].reverse())).toMatchObject({ status, progress });
  });

  it('implementationAsOf: of two on one day the later stage counts, whatever their order', () => {
    const both = [entry('2013-01-01', 'done'), entry('2013-01-01', 'inProgress')];
    expect(asOf('2013-01-01', both).status).toBe('done');
    expect(asOf('2013-01-01', [...both].reverse()).status).toBe('done');
  });

  it('implementationAsOf: overdue is what is open after the due day, not on it', () => {
    expect(asOf('2014-06-30', []).overdue).toBe(false);
    expect(asOf('2014-07-01', []).overdue).toBe(true);
    expect(asOf('2014-07-01', [entry('2014-01-01', 'postponed')]).overdue).toBe(true);
    expect(asOf('2014-07-01', [entry('2014-01-01', 'dropped')]).overdue).toBe(false);
    expect(asOf('2014-07-01').overdue).toBe(false);
  });

  it('implementationAsOf: a duration runs from the first time in progress, also over a day of changed clocks', () => {
    expect(asOf('2014-12-31').duration).toEqual({ time: 454, ended: true });
    expect(asOf('2013-04-01').duration).toEqual({ time: 59, ended: false });
    expect(asOf('2013-01-31').duration).toBeNull();
  });

  it('implementationAsOf: what was dropped is censored on that day, what was never in progress has no duration', () => {
    const dropped = [entry('2013-01-01', 'inProgress'), entry('2013-01-11', 'dropped')];
    expect(asOf('2020-01-01', dropped).duration).toEqual({ time: 10, ended: false });
    expect(asOf('2020-01-01', [entry('2013-01-01', 'done')]).duration).toBeNull();
  });

  it('implementationAsOf tells the status that statusAsOf tells, which is published with the recommendation', () => {
    const dated = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...RECOMMENDATION_STATUSES))
      .map(([date, status]) => ({ date: `2014-02-${String(date).padStart(2, '0')}`, status }));
    fc.assert(
      fc.property(fc.array(dated), dated, (entries, { date }) => {
        const history = entries.map((each) => entry(each.date, each.status));
        expect(asOf(date, history).status).toBe(statusAsOf(entries, date) ?? 'planned');
      }),
    );
  });

  it('implementationAsOf([], …) is empty, and statuses of others change nothing', () => {
    expect(implementationAsOf([], history, '2014-01-01')).toEqual([]);
    expect(asOf('2014-01-01', [{ ...entry('2013-01-01', 'done'), recommendation: 'other' }]).status).toBe('planned');
  });
});
