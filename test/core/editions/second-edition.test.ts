import { beforeAll, describe, expect, it } from 'vitest';
import { added } from '../../../packages/core/src/editions/added.js';
import { EMPTY_LEDGER, type Ledger } from '../../../packages/core/src/editions/ledger.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { cell, release, table } from './release.js';
import { insider, type Shown } from './insider.js';
import { townMonitor } from './town-monitor.js';
import { townPairs, type Town, type TownPair } from './towns.js';

const PAIRS = townPairs(200, 20_250_301);

/** What the whole pipeline publishes; null where something stands against it. */
function published(periods: Readonly<Record<string, Town>>, created: string, ledger: Ledger = EMPTY_LEDGER) {
  const { release, problems } = buildPublication(townMonitor(periods, { created, ledger }));
  return problems.some(({ severity }) => severity === 'error') ? null : release;
}

type Editions = readonly [then: Shown, now: Shown] | null;

/** A first edition, and a second one of the period given. */
function editions({ before, after }: TownPair, second: '2024' | '2025'): Editions {
  const first = published({ '2024': before }, '2025-03-01');
  if (first === null) return null;
  const periods = second === '2024' ? { '2024': after } : { '2024': before, '2025': after };
  const next = published(periods, '2026-03-01', added(EMPTY_LEDGER, first));
  return (
    next && [
      { release: first, period: '2024' },
      { release: next, period: second },
    ]
  );
}

/** Everything that somebody can compute of the pairs, whom nobody has told anything but of one person. */
function exactIn(shown: readonly Editions[], unchanged: (pair: TownPair) => readonly string[]): readonly string[] {
  return PAIRS.flatMap((pair, i) => {
    const both = shown[i];
    if (!both) return [];
    const { person, hidden } = insider(pair, ...both, unchanged(pair));
    const found = [...hidden].filter(([, [lower, upper]]) => lower === upper).map(([id]) => `pair ${i}: ${id}`);
    return person[0] === person[1] ? [...found, `pair ${i}: the person in ${pair.changed}`] : found;
  });
}

/** What somebody knows who hears that a correction is about one person, and that nothing else was corrected. */
const everyOther = ({ before, changed }: TownPair) => Object.keys(before).filter((code) => code !== changed);

describe('a second edition with one person more or less', () => {
  let corrections: readonly Editions[];
  let nextPeriods: readonly Editions[];
  beforeAll(() => {
    corrections = PAIRS.map((pair) => editions(pair, '2024'));
    nextPeriods = PAIRS.map((pair) => editions(pair, '2025'));
  }, 300_000);

  it('buildPublication(a correction) is possible in all 200 towns, and gives nobody away', { timeout: 60_000 }, () => {
    expect(corrections.filter((shown) => shown !== null)).toHaveLength(200);
    expect(exactIn(corrections, everyOther)).toEqual([]);
  });

  it(
    'buildPublication(the next period) is possible in all 200 towns, and gives nobody away',
    { timeout: 60_000 },
    () => {
      expect(nextPeriods.filter((shown) => shown !== null)).toHaveLength(200);
      expect(exactIn(nextPeriods, () => [])).toEqual([]);
    },
  );

  it('insider(both numbers shown) finds the person: the check can fail', () => {
    const pair: TownPair = {
      before: { a: [7, 23], b: [20, 60] },
      after: { a: [8, 23], b: [20, 60] },
      changed: 'a',
      sign: 1,
    };
    const naive = (period: string, town: Town): Shown => {
      const cells = Object.entries(town).map(([code, [count, rest]]) => cell(period, code, [count, count + rest]));
      return { release: release('2025-03-01', table('department', cells)), period };
    };
    expect(insider(pair, naive('2024', pair.before), naive('2025', pair.after), []).person).toEqual([1, 1]);
  });
});
