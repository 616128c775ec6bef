import { describe, expect, it } from 'vitest';
import { added } from '../../../packages/core/src/editions/added.js';
import { EMPTY_LEDGER } from '../../../packages/core/src/editions/ledger.js';
import { insider, type Shown } from './insider.js';
import { publishTowns, type Publish } from './publish-towns.js';
import { townPairs, type TownPair } from './towns.js';

/** What publishes; the checks below only read its releases. */
const publish: Publish = publishTowns;

const PAIRS = townPairs(200, 20_250_301);

/** The two times that are compared; null where one of the editions may not be published at all. */
function correction({ before, after }: TownPair): readonly [Shown, Shown] | null {
  const first = publish('2025-03-01', { '2024': before }, EMPTY_LEDGER);
  const second = first && publish('2025-06-01', { '2024': after }, added(EMPTY_LEDGER, first));
  return (
    second && [
      { release: first, period: '2024' },
      { release: second, period: '2024' },
    ]
  );
}

function nextPeriod({ before, after }: TownPair): readonly [Shown, Shown] | null {
  const first = publish('2025-03-01', { '2024': before }, EMPTY_LEDGER);
  const second = first && publish('2026-03-01', { '2024': before, '2025': after }, added(EMPTY_LEDGER, first));
  return (
    second && [
      { release: first, period: '2024' },
      { release: second, period: '2025' },
    ]
  );
}

/** Everything that somebody can compute of 200 pairs, and how many of them were published. */
function disclosures(
  editions: (pair: TownPair) => readonly [Shown, Shown] | null,
  unchanged: (pair: TownPair) => readonly string[],
) {
  const results = PAIRS.map((pair, i) => ({ pair, i, shown: editions(pair) }));
  const exact = results.flatMap(({ pair, i, shown }) => {
    if (shown === null) return [];
    const { person, hidden } = insider(pair, ...shown, unchanged(pair));
    const found = [...hidden].filter(([, [lower, upper]]) => lower === upper).map(([id]) => `pair ${i}: ${id}`);
    return person[0] === person[1] ? [...found, `pair ${i}: the person in ${pair.changed}`] : found;
  });
  return { exact, published: results.filter(({ shown }) => shown !== null).length };
}

describe('a second edition with one person more or less', () => {
  it('publish(after a correction of the same period) gives nobody away in 200 towns', () => {
    const everyOther = ({ before, changed }: TownPair) => Object.keys(before).filter((code) => code !== changed);
    const { exact, published } = disclosures(correction, everyOther);
    expect(exact).toEqual([]);
    // The others are refused: what the first edition shows leaves no way to hide the correction.
    expect(published).toBeGreaterThanOrEqual(100);
  });

  it('publish(with the next period) gives away no more than the known limit, to who knows that one came or went', () => {
    const { exact, published } = disclosures(nextPeriod, () => []);
    // Known limit (docs/protection.md): knowing a count but for one, and that no count is below 0, can be enough.
    expect(exact.filter((place) => place.includes('person')).length).toBeLessThanOrEqual(8);
    expect(published).toBeGreaterThanOrEqual(100);
  });

  it('insider(both numbers shown) finds the person: the check can fail', () => {
    const pair: TownPair = {
      before: { a: [7, 23], b: [20, 60] },
      after: { a: [8, 23], b: [20, 60] },
      changed: 'a',
      sign: 1,
    };
    const naive: Publish = (edition, periods) => publishTowns(edition, periods, EMPTY_LEDGER);
    const release = naive('2025-03-01', { '2024': pair.before }, EMPTY_LEDGER)!;
    const next = naive('2026-03-01', { '2025': pair.after }, EMPTY_LEDGER)!;
    expect(insider(pair, { release, period: '2024' }, { release: next, period: '2025' }, []).person).toEqual([1, 1]);
  });
});
