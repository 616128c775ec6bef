import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { reasonOf, shownDecimals, statusOf } from '../../../packages/core/src/publish/display.js';
import { indicatorOf } from '../series/datasets.js';
import type { SafeNumbers, SafeObservation } from '../../../packages/core/src/protect/safe-series.js';

const share = indicatorOf({ type: 'distinctShare', count: { resource: 'r' }, base: { resource: 'r' } });
const indicator = (more: Partial<Indicator> = {}): Indicator => ({ ...share, ...more });
const onBase = (base: number): SafeNumbers => ({ kind: 'numbers', measures: [{ value: 43.2, count: 10, base }] });
const at = (period: string, observation: SafeNumbers = onBase(1000)): SafeObservation => ({
  period,
  category: '',
  ...observation,
});
const PERIODS = ['2021', '2022', '2023'].map((edtf) => ({
  edtf,
  earliest: `${edtf}-01-01`,
  latest: `${edtf}-12-31`,
  precision: 'year' as const,
  text: {},
}));

describe('shownDecimals(observation, indicator)', () => {
  // METHODOLOGY.md 3.5.
  it.each([
    [10, 0],
    [29, 0],
    [30, 0],
    [99, 0],
    [100, 1],
    [999, 1],
    [1000, 1],
  ])('of a share on a base of %i gives %i places', (base, decimals) => {
    expect(shownDecimals(onBase(base), indicator())).toBe(decimals);
  });

  it('of a share with two places needs a base of four digits', () => {
    const exact = indicator({ decimals: 2 });
    expect([100, 999, 1000].map((base) => shownDecimals(onBase(base), exact))).toEqual([1, 1, 2]);
  });

  it('of counted people is 0, of an average what the indicator says', () => {
    const mean = indicator({ measure: { type: 'mean', of: { resource: 'r', field: 'f' } } });
    expect(shownDecimals(onBase(1000), indicator(), 'count')).toBe(0);
    expect(shownDecimals(onBase(12), mean)).toBe(1);
  });

  it('of a comparison limits its percentages and leaves the ratio', () => {
    const parity = indicator({ decimals: 2, measure: { type: 'parity', of: 'hr1', reference: 'hr2' } });
    expect(shownDecimals(onBase(50), parity)).toBe(2);
    expect(shownDecimals(onBase(50), parity, 'gap')).toBe(0);
  });

  it('of any base is never more than its digits less two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1e7 }), fc.integer({ min: 0, max: 3 }), (base, decimals) => {
        const shown = shownDecimals(onBase(base), indicator({ decimals }));
        expect(shown).toBeLessThanOrEqual(Math.min(decimals, Math.floor(Math.log10(base)) - 1 || 0));
      }),
    );
  });
});

describe('statusOf(observation, indicator, periods)', () => {
  const broken = indicator({
    breaks: [{ date: '2022-07-01', label: { de: 'neu' } }],
    periodStatus: { 2022: 'E', 2023: 'P' },
  });

  it('is C for a confidential and X or M for a missing observation, whatever else holds', () => {
    const gap = (reason: 'noCases' | 'notDelivered') =>
      statusOf({ period: '2023', category: '', kind: 'missing', reason }, broken, PERIODS);
    expect(statusOf({ period: '2023', category: '', kind: 'confidential' }, broken, PERIODS)).toBe('C');
    expect([gap('noCases'), gap('notDelivered')]).toEqual(['X', 'M']);
  });

  it('is B for the first period that begins after a break, before the indicator’s own E and P', () => {
    expect(['2021', '2022', '2023'].map((period) => statusOf(at(period), broken, PERIODS))).toEqual([null, 'E', 'B']);
    const onTheDay = indicator({ breaks: [{ date: '2022-01-01', label: { de: 'neu' } }] });
    expect(statusOf(at('2022'), onTheDay, PERIODS)).toBe('B');
    const beforeAll = indicator({ breaks: [{ date: '2020-01-01', label: { de: 'neu' } }] });
    expect(statusOf(at('2021'), beforeAll, PERIODS)).toBe(null);
  });

  it('is U for a share on a base below 30, and not for an average', () => {
    const status = (base: number, of = indicator()) => statusOf(at('2021', onBase(base)), of, PERIODS);
    expect([9, 10, 29, 30].map((base) => status(base))).toEqual(['U', 'U', 'U', null]);
    expect(status(12, indicator({ measure: { type: 'mean', of: { resource: 'r', field: 'f' } } }))).toBe(null);
    expect(status(12, indicator({ periodStatus: { 2021: 'P' } }))).toBe('P');
  });
});

it('reasonOf(value, rounded) tells a rounded zero from a true one', () => {
  expect([reasonOf(0.04, 0), reasonOf(0, 0), reasonOf(0.06, 0.1), reasonOf(undefined, null)]).toEqual([
    'zeroByRounding',
    null,
    null,
    null,
  ]);
});
