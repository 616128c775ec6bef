import { describe, expect, it } from 'vitest';
import { added } from '../../../../packages/core/src/editions/added.js';
import { editionsOf } from '../../../../packages/core/src/editions/editions-of.js';
import { EMPTY_LEDGER, type Ledger } from '../../../../packages/core/src/editions/ledger.js';
import { decideOverTime } from '../../../../packages/core/src/protect/over-time/decide-over-time.js';
import { timelineOf, type TimedSeries } from '../../../../packages/core/src/protect/over-time/small-changes.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { cell, release, table } from '../../editions/release.js';
import type { Group } from '../series-of.js';
import { seriesOverTime, type Periods } from './series-over-time.js';

const timed = (periods: Periods, rules: Partial<Rules> = {}, breakdowns = ['department']): TimedSeries => ({
  series: seriesOverTime(breakdowns, periods),
  rules: { ...PROFILES.staffPublic, ...rules },
  time: 'stock',
});

const town = (a: readonly [number, number], b: readonly [number, number] = [9, 81]): readonly Group[] => [
  [['a'], ...a],
  [['b'], ...b],
  [['large'], 60, 240],
];

const nothingHidden = () => false;
const id = (place: string) => `test~department ${place}`;
const published = (...cells: readonly ReturnType<typeof cell>[]) =>
  added(EMPTY_LEDGER, release('2025-03-01', table('department', cells, { id: 'test~department', indicator: 'test' })));

const decided = (timedSeries: TimedSeries, isHidden: (id: string) => boolean, ledger: Ledger) =>
  decideOverTime(timedSeries, timelineOf(timedSeries, editionsOf(ledger)), isHidden, ledger);

describe('decideOverTime', () => {
  it('decideOverTime without small changes hides nothing and proposes nothing', () => {
    const series = timed({ '2024': town([7, 23]), '2025': town([12, 28]) });
    expect(decided(series, nothingHidden, EMPTY_LEDGER)).toEqual({ hide: [], remedies: [], corrected: [] });
  });

  it('decideOverTime: one person hired between 7 of 30 and 8 of 31 does not become visible', () => {
    const series = timed({ '2024': town([7, 23]), '2025': town([8, 23]) });
    const { hide, remedies } = decided(series, nothingHidden, EMPTY_LEDGER);
    // a of the older period, and b so that a is not what the total leaves: together they are 120 people.
    expect(hide).toEqual([id('2024 a'), id('2024 b')]);
    expect(remedies).toEqual([{ indicator: 'test', breakdown: 'department', remedy: 'round5', taken: false }]);
  });

  it('decideOverTime hides the new one when the old one was published', () => {
    const series = timed({ '2024': town([7, 23]), '2025': town([8, 23]) });
    const ledger = published(cell('2024', 'a', [7, 30]), cell('2024', 'b', [9, 90]));
    expect(decided(series, nothingHidden, ledger).hide).toEqual([id('2025 a'), id('2025 b')]);
  });

  it('decideOverTime hides the one that resolves most', () => {
    const series = timed({ '2023': town([7, 23]), '2024': town([8, 24]), '2025': town([15, 22]) }, { smallChange: 7 });
    // 2024 is close to 2023 and to 2025; 2023 and 2025 are as far apart as seven people.
    expect(decided(series, nothingHidden, EMPTY_LEDGER).hide).toEqual([id('2024 a'), id('2024 b')]);
  });

  it('decideOverTime(departments left to their divisions) still hides what the divisions say', () => {
    const inDivisions = (a: readonly [number, number]): readonly Group[] => [
      [['a', 'D1'], ...a],
      [['b', 'D1'], 5, 15],
      [['c', 'D2'], 9, 31],
      [['d', 'D2'], 9, 41],
      [['e', 'D3'], 60, 240],
      [['f', 'D3'], 60, 240],
    ];
    const series = timed({ '2024': inDivisions([7, 23]), '2025': inDivisions([8, 23]) }, { remedies: ['coarser'] }, [
      'department',
      'division',
    ]);
    const { hide, remedies } = decided(series, nothingHidden, EMPTY_LEDGER);
    expect(remedies[0]).toEqual({ indicator: 'test', breakdown: 'department', remedy: 'coarser', taken: true });
    expect(hide).toEqual(['test~division 2024 D1', 'test~division 2024 D2']);
  });

  it('decideOverTime adds nothing to what is hidden enough, and nothing to its own answer', () => {
    const series = timed({ '2024': town([7, 23]), '2025': town([8, 23]) });
    const hidden = new Set([id('2025 a'), id('2025 b')]);
    expect(decided(series, (cellId) => hidden.has(cellId), EMPTY_LEDGER).hide).toEqual([]);
  });

  it('decideOverTime of a correction hides what was corrected, and names the period', () => {
    const series = timed({ '2024': town([8, 23]) });
    const { hide, corrected } = decided(series, nothingHidden, published(cell('2024', 'a', [7, 30])));
    expect(hide).toContain(id('2024 a'));
    expect(corrected).toEqual(['2024']);
  });
});

describe('decideOverTime with remedies', () => {
  const three = { '2023': town([7, 23]), '2024': town([8, 23]), '2025': town([9, 24]) };

  it.each([
    [['pool'], three, 'pool'],
    [['round5', 'pool'], three, 'round5'],
    [['coarser', 'round5'], three, 'round5'],
    [['pool', 'round5'], { '2024': town([7, 23]), '2025': town([8, 23]) }, 'round5'],
  ] as const)(
    'decideOverTime with remedies %j takes the first that is possible: nothing is hidden',
    (remedies, periods, taken) => {
      expect(decided(timed(periods, { remedies }), nothingHidden, EMPTY_LEDGER)).toEqual({
        hide: [],
        remedies: [{ indicator: 'test', breakdown: 'department', remedy: taken, taken: true }],
        corrected: [],
      });
    },
  );

  it('decideOverTime proposes to pool where there are three periods', () => {
    const { hide, remedies } = decided(timed(three), nothingHidden, EMPTY_LEDGER);
    expect(hide.length).toBeGreaterThan(0);
    expect(remedies).toEqual([{ indicator: 'test', breakdown: 'department', remedy: 'pool', taken: false }]);
  });

  it('decideOverTime does not pool what was published year by year: the sum would tell the third', () => {
    const ledger = published(cell('2023', 'b', [9, 90]));
    const { remedies } = decided(timed(three, { remedies: ['pool'] }), nothingHidden, ledger);
    expect(remedies).toEqual([{ indicator: 'test', breakdown: 'department', remedy: 'round5', taken: false }]);
  });

  it('decideOverTime drops a breakdown for a coarser one that contains it', () => {
    const groups = (a: readonly [number, number]): readonly Group[] => [
      [['a', 'd1'], ...a],
      [['b', 'd1'], 40, 81],
      [['c', 'd2'], 30, 120],
      [['d', 'd2'], 30, 120],
    ];
    const series = timed({ '2024': groups([7, 23]), '2025': groups([8, 23]) }, { remedies: ['coarser'] }, [
      'department',
      'division',
    ]);
    expect(decided(series, nothingHidden, EMPTY_LEDGER)).toEqual({
      hide: [],
      remedies: [{ indicator: 'test', breakdown: 'department', remedy: 'coarser', taken: true }],
      corrected: [],
    });
  });
});
