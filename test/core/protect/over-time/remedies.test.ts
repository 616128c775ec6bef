import { describe, expect, it } from 'vitest';
import { EMPTY_LEDGER } from '../../../../packages/core/src/editions/ledger.js';
import { possibleRemedies } from '../../../../packages/core/src/protect/over-time/remedies.js';
import { timelineOf } from '../../../../packages/core/src/protect/over-time/small-changes.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Series } from '../../../../packages/core/src/series/series.js';
import type { Group } from '../series-of.js';
import { seriesOverTime, type Periods } from './series-over-time.js';

/** What can be done to the departments, which are the first breakdown. */
function remediesOf(periods: Periods, breakdowns: readonly string[], pool?: number) {
  const made = seriesOverTime(breakdowns, periods);
  const { indicator } = made;
  const series: Series =
    pool === undefined ? made : { ...made, indicator: { ...indicator, period: { ...indicator.period, pool } } };
  const timeline = timelineOf({ series, rules: PROFILES.staffPublic, time: 'stock' }, []);
  return possibleRemedies({ series, timeline, ledger: EMPTY_LEDGER }, series.tables[1]!);
}

const groups = (...places: readonly (readonly [department: string, division: string | null])[]) =>
  places.map(([department, division]): Group => [[department, division], 10, 30]);

const inDivisions = groups(['a', 'D1'], ['b', 'D1'], ['c', 'D2'], ['d', 'D2']);
const pairs = ['department', 'division'];

describe('possibleRemedies', () => {
  it.each<[string, Periods, readonly string[]]>([
    ['departments in divisions', { '2025': inDivisions }, ['coarser', 'round5']],
    ['departments in divisions twice', { '2024': inDivisions, '2025': inDivisions }, ['coarser', 'round5']],
    ['departments in one division', { '2025': groups(['a', 'D1'], ['b', 'D1'], ['c', 'D1']) }, ['round5']],
    ['departments, one of no division', { '2025': [...inDivisions, ...groups(['e', null])] }, ['round5']],
    [
      'departments in divisions once only',
      { '2024': inDivisions, '2025': groups(['a', 'D1'], ['b', 'D1'], ['a', 'D2'], ['d', 'D2']) },
      ['round5'],
    ],
    ['three periods', { '2023': inDivisions, '2024': inDivisions, '2025': inDivisions }, ['coarser', 'pool', 'round5']],
  ])('possibleRemedies(%s)', (_name, periods, expected) => {
    expect(remediesOf(periods, pairs)).toEqual(expected);
  });

  it('possibleRemedies(periods put together already) does not put them together again', () => {
    const periods = { '2023': inDivisions, '2024': inDivisions, '2025': inDivisions };
    expect(remediesOf(periods, pairs, 3)).toEqual(['coarser', 'round5']);
    expect(remediesOf(periods, pairs, 1)).toContain('pool');
  });
});
