import { describe, expect, it } from 'vitest';
import { added } from '../../../../packages/core/src/editions/added.js';
import { editionsOf } from '../../../../packages/core/src/editions/editions-of.js';
import { EMPTY_LEDGER, type Ledger } from '../../../../packages/core/src/editions/ledger.js';
import {
  smallChanges,
  timelineOf,
  type SmallChange,
  type TimedSeries,
} from '../../../../packages/core/src/protect/over-time/small-changes.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import { cell, release, table } from '../../editions/release.js';
import type { Group } from '../series-of.js';
import { seriesOverTime, type Periods } from './series-over-time.js';

const RULES = PROFILES.staffPublic;

/** Departments beside a large one, so that the total is too large to be looked at. */
const town = (...departments: readonly Group[]): readonly Group[] => [...departments, [['large'], 60, 240]];

const timed = (periods: Periods, more: Partial<TimedSeries> = {}): TimedSeries => ({
  series: seriesOverTime(['department'], periods),
  rules: RULES,
  time: 'stock',
  ...more,
});

/** In short: `test~department a 2024 → 2025`. */
const found = (series: TimedSeries, hidden: readonly string[] = [], ledger: Ledger = EMPTY_LEDGER) =>
  smallChanges(timelineOf(series, editionsOf(ledger)), (id) => hidden.includes(id)).map(inShort);

const inShort = ({ table: name, categories, since, period, kind }: SmallChange) =>
  `${name} ${categories.join('+')} ${since} → ${period}${kind === 'correction' ? ' correction' : ''}`;

const ids = (...places: readonly string[]) => places.map((place) => `test~department ${place}`);

describe('smallChanges between periods', () => {
  it.each([
    ['V9: one person hired between 7 of 30 and 8 of 31', [7, 23], [8, 23], true],
    ['one person without it hired: 7 of 30 and 7 of 31', [7, 23], [7, 24], true],
    ['one person gone: 8 of 31 and 7 of 30', [8, 23], [7, 23], true],
    ['four came, two of them with it', [7, 23], [9, 25], true],
    ['five came: as many as the threshold', [7, 23], [9, 26], false],
    ['nobody came or went', [7, 23], [7, 23], false],
    ['the size is as it was', [7, 23], [8, 22], false],
    ['many came and went, and one more is there', [12, 28], [18, 23], false],
    ['100 people, one came', [20, 80], [21, 80], true],
    ['101 people, one came', [20, 81], [21, 81], false],
  ] as const)('smallChanges: %s', (_, before, after, expected) => {
    const series = timed({ '2024': town([['a'], ...before]), '2025': town([['a'], ...after]) });
    expect(found(series)).toEqual(expected ? ['test~department a 2024 → 2025'] : []);
  });

  const hired = { '2024': town([['a'], 7, 23], [['b'], 9, 31]), '2025': town([['a'], 8, 23], [['b'], 9, 31]) };

  it.each(['flow', 'sample'] as const)('smallChanges of a %s: nothing, other people every time', (time) => {
    expect(found(timed(hired, { time }))).toEqual([]);
  });

  it('smallChanges with smallChange 0, or of rounded numbers: nothing', () => {
    expect(found(timed(hired, { rules: { ...RULES, smallChange: 0 } }))).toEqual([]);
    expect(found(timed(hired, { rules: PROFILES.round5 }))).toEqual([]);
  });

  it('smallChanges without the rule for complements: who came without it may be seen', () => {
    const without = { '2024': town([['a'], 7, 23]), '2025': town([['a'], 7, 24]) };
    expect(found(timed(without, { rules: { ...RULES, complement: false } }))).toEqual([]);
  });

  it('smallChanges of sums of several dates: nothing, they count the same people several times', () => {
    const { series } = timed(hired);
    const indicator = { ...series.indicator, period: { field: 'year', pool: 3 } };
    expect(found(timed(hired, { series: { ...series, indicator } }))).toEqual([]);
  });

  it('smallChanges of an observation hidden in one period: it is still what the total leaves', () => {
    expect(found(timed(hired), ids('2025 a'))).toEqual(['test~department a 2024 → 2025']);
    expect(found(timed(hired), ids('2025 a', '2025 b'))).toEqual(['test~department a+b 2024 → 2025']);
    expect(found(timed(hired), ids('2025 a', '2024 b'))).toEqual(['test~department a+b 2024 → 2025']);
    expect(found(timed(hired), ids('2025 a', '2025 b', '2025 large'))).toEqual([]);
  });

  it('smallChanges: hiding the period between does not help when the next one shows the same', () => {
    const series = timed({ ...hired, '2026': town([['a'], 8, 23], [['b'], 9, 31]) });
    expect(found(series, ids('2025 a', '2025 b', '2025 large'))).toEqual(['test~department a 2024 → 2026']);
  });

  it('smallChanges: a department that belonged to another division is not compared inside the new one', () => {
    const series: TimedSeries = {
      rules: RULES,
      time: 'stock',
      series: seriesOverTime(['department', 'division'], {
        '2024': [
          [['a', 'd1'], 3, 27],
          [['b', 'd1'], 30, 70],
          [['c', 'd2'], 40, 90],
        ],
        '2025': [
          [['a', 'd2'], 3, 28],
          [['b', 'd1'], 30, 70],
          [['c', 'd2'], 40, 90],
        ],
      }),
    };
    const hidden = ids('2024 a', '2025 a', '2024 b', '2025 b', '2024 c', '2025 c');
    expect(found(series, hidden)).toEqual([]);
  });
});

describe('smallChanges between editions', () => {
  const published = (share: readonly [number, number] | null, total: readonly [number, number] = [67, 330]) =>
    added(
      EMPTY_LEDGER,
      release(
        '2026-03-01',
        table(null, [cell('2025', '', total)], { id: 'test', indicator: 'test' }),
        table('department', [cell('2025', 'a', share), cell('2025', 'large', [60, 300])], {
          id: 'test~department',
          indicator: 'test',
        }),
      ),
    );
  const now = timed({ '2025': town([['a'], 7, 23]) });

  it('smallChanges of the same numbers as in the edition before: nothing', () => {
    expect(found(now, [], published([7, 30]))).toEqual([]);
  });

  it('smallChanges of one person added to a period that was published: at any size', () => {
    const earlier = published([6, 29], [66, 329]);
    expect(found(now, [], earlier)).toEqual([
      'test  2026-03-01 → 2025 correction',
      'test~department a 2026-03-01 → 2025 correction',
    ]);
    expect(found({ ...now, time: 'sample' }, [], earlier)).toHaveLength(2);
  });

  it('smallChanges of one person whose entry was corrected', () => {
    expect(found(now, ['test 2025 '], published([6, 30]))).toEqual(['test~department a 2026-03-01 → 2025 correction']);
  });

  it('smallChanges of a correction of many: nothing', () => {
    expect(found(now, [], published([12, 40], [72, 340]))).toEqual([]);
  });

  it('smallChanges of those who were hidden then: by what the total left', () => {
    expect(found(now, [], published(null, [66, 329]))).toEqual([
      'test  2026-03-01 → 2025 correction',
      'test~department a 2026-03-01 → 2025 correction',
    ]);
  });

  it('smallChanges of a breakdown that the edition did not have: nothing', () => {
    const total = table(null, [cell('2025', '', [67, 330])], { id: 'test', indicator: 'test' });
    expect(found(now, ids('2025 a'), added(EMPTY_LEDGER, release('2026-03-01', total)))).toEqual([]);
  });

  it('smallChanges of what is public in both forms cannot be helped: nothing is hideable', () => {
    const both = added(published([6, 29], [66, 329]), published([7, 30]).releases[0]!);
    const changes = smallChanges(timelineOf(now, editionsOf(both)), () => false);
    expect(changes.map(({ hideable }) => hideable)).toEqual([[], []]);
  });
});
