import { describe, expect, it } from 'vitest';
import { smallChanges, type Timeline } from '../../../../packages/core/src/protect/over-time/small-changes.js';
import type { Snapshot, SnapshotCell } from '../../../../packages/core/src/protect/over-time/snapshot.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';

type Share = readonly [count: number, base: number];
/** How many of how many, by office. */
type Offices = Readonly<Record<string, Share>>;

/** A total `t` and its offices `o`, in the order in which they are given. */
function snapshot(period: string, offices: Offices): Snapshot {
  const sumOf = (part: 0 | 1) => Object.values(offices).reduce((sum, share) => sum + share[part], 0);
  const cell = (table: string, category: string, [count, base]: Share): [string, SnapshotCell] => [
    `${table} ${category}`,
    { id: `${table} ${period} ${category}`, table, category, people: base, numbers: { counts: [count], base } },
  ];
  const inside = Object.entries(offices).map(([name, share]) => cell('o', name, share));
  return {
    cells: new Map([cell('t', '', [sumOf(0), sumOf(1)]), ...inside]),
    sums: [{ total: 't ', table: 'o', members: inside.map(([key]) => key) }],
  };
}

/** The periods with their offices; `locked` names what earlier editions published. */
function timeline(periods: Readonly<Record<string, Offices>>, locked: readonly string[] = []): Timeline {
  return {
    rules: PROFILES.staffPublic,
    comparable: true,
    periods: Object.entries(periods).map(([period, offices]) => ({
      period,
      now: snapshot(period, offices),
      editions: [],
      locked: new Set(locked),
    })),
  };
}

const changesOf = (of: Timeline, hidden: readonly string[] = []) => smallChanges(of, (id) => hidden.includes(id));

const BEFORE: Offices = { c: [14, 60], a: [7, 30], e: [5, 20], b: [9, 40], d: [5, 20] };
/** One person with the characteristic has come to office a. */
const AFTER: Offices = { ...BEFORE, a: [8, 31] };

const inOrder = (offices: Offices, names: string): Offices =>
  Object.fromEntries([...names].map((name) => [name, offices[name]!]));

describe('smallChanges', () => {
  it('smallChanges(a visible office) can be helped in both periods', () => {
    expect(changesOf(timeline({ '2024': BEFORE, '2025': AFTER }))).toEqual([
      {
        table: 'o',
        categories: ['a'],
        period: '2025',
        since: '2024',
        kind: 'period',
        hideable: ['o 2025 a', 'o 2024 a'],
      },
    ]);
  });

  it('smallChanges(two offices of one table) tells each', () => {
    const after = { ...AFTER, b: [10, 41] } as const;
    const changes = changesOf(timeline({ '2024': BEFORE, '2025': after }));
    expect(changes.map(({ categories }) => categories)).toEqual([['a'], ['b']]);
  });

  it('smallChanges(a period that is as the one before) looks no further back', () => {
    const changes = changesOf(timeline({ '2023': BEFORE, '2024': BEFORE, '2025': AFTER, '2026': AFTER }));
    expect(changes.map(({ since, period }) => `${since} → ${period}`)).toEqual(['2024 → 2025']);
  });

  it.each(['caebd', 'caedb', 'edabc', 'deabc', 'bcade'])(
    'smallChanges(offices %s, a and b hidden) widens by the smallest: of equals, the first by name',
    (names) => {
      const of = timeline({ '2024': inOrder(BEFORE, names), '2025': inOrder(AFTER, names) });
      const changes = changesOf(of, ['o 2025 a', 'o 2025 b']);
      expect(changes.map(({ categories, hideable }) => [categories, hideable])).toEqual([[['a', 'b'], ['o 2025 d']]]);
    },
  );

  it('smallChanges(two offices that were hidden before) widens in the period before', () => {
    const [change] = changesOf(timeline({ '2024': BEFORE, '2025': AFTER }), ['o 2024 a', 'o 2024 b']);
    expect(change).toMatchObject({ categories: ['a', 'b'], since: '2024', hideable: ['o 2024 d'] });
  });

  it('smallChanges(a new office, all others public) widens by the new one', () => {
    const before = inOrder(BEFORE, 'abc');
    const of = timeline({ '2024': before, '2025': { ...inOrder(AFTER, 'abc'), f: [3, 10] } }, ['o 2024 c']);
    const [change] = changesOf(of, ['o 2024 a', 'o 2024 b']);
    expect(change).toMatchObject({ categories: ['a', 'b'], hideable: ['o 2025 f'] });
  });

  it('smallChanges(two hidden offices beside one that is public) can hide the totals only', () => {
    const of = timeline({ '2024': inOrder(BEFORE, 'abc'), '2025': inOrder(AFTER, 'abc') }, ['o 2024 c', 'o 2025 c']);
    const [change] = changesOf(of, ['o 2024 a', 'o 2024 b', 'o 2025 a', 'o 2025 b']);
    expect(change).toMatchObject({ categories: ['a', 'b'], hideable: ['t 2025 ', 't 2024 '] });
  });
});
