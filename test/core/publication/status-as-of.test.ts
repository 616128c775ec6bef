import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  RECOMMENDATION_STATUSES,
  statusAsOf,
  type DatedStatus,
} from '../../../packages/core/src/publication/status-as-of.js';
import { VALID, withRecords } from '../records/record-monitor.js';

const HISTORY: readonly DatedStatus[] = [
  { date: '2014-01-01', status: 'planned' },
  { date: '2016-07-01', status: 'inProgress' },
  { date: '2018-03-15', status: 'postponed' },
  { date: '2020-01-01', status: 'done' },
];

const history = fc.array(
  fc.record({
    date: fc
      .date({ min: new Date('2010-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    status: fc.constantFrom(...RECOMMENDATION_STATUSES),
  }),
  { maxLength: 8 },
);

describe('statusAsOf', () => {
  it.each([
    ['2013-12-31', null],
    ['2014-01-01', 'planned'],
    ['2016-06-30', 'planned'],
    ['2016-07-01', 'inProgress'],
    ['2019-12-31', 'postponed'],
    ['2026-03-01', 'done'],
  ])('statusAsOf(history, %s) is %s', (date, status) => {
    expect(statusAsOf(HISTORY, date)).toBe(status);
  });

  it('statusAsOf([], day) is null', () => {
    expect(statusAsOf([], '2026-03-01')).toBeNull();
  });

  it('statusAsOf does not depend on the order of the history', () => {
    fc.assert(
      fc.property(
        history.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        fc.constantFrom('2012-06-30', '2020-02-29', '2030-12-31'),
        ([entries, shuffled], day) => {
          expect(statusAsOf(shuffled, day)).toBe(statusAsOf(entries, day));
        },
      ),
    );
  });

  it('statusAsOf of a day forgets what comes after it', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const day = '2020-02-29';
        expect(statusAsOf(entries, day)).toBe(
          statusAsOf(
            entries.filter(({ date }) => date <= day),
            '9999-12-31',
          ),
        );
      }),
    );
  });

  it('publishedRecords(recommendation-status in any order) has the same status and history', async () => {
    const [header, ...rows] = VALID['recommendation-status'].split('\n');
    const published = async (order: readonly (string | undefined)[]) =>
      (await withRecords({ ...VALID, 'recommendation-status': [header, ...order].join('\n') })).items.get(
        'recommendations',
      );
    const [a, b, c] = rows;
    const expected = await published(rows);
    for (const order of [
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ])
      expect(await published(order)).toEqual(expected);
  });
});
