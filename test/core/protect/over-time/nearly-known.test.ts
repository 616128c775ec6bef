import { describe, expect, it } from 'vitest';
import type { CountedNumbers } from '../../../../packages/core/src/protect/over-time/counted-numbers.js';
import {
  isSameKnowledge,
  nearlyKnown,
  withKnowledge,
  withNearlyKnown,
} from '../../../../packages/core/src/protect/over-time/nearly-known.js';
import type { Timeline } from '../../../../packages/core/src/protect/over-time/small-changes.js';
import type { Snapshot } from '../../../../packages/core/src/protect/over-time/snapshot.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { smallSystem } from './small-system.js';

type Pair = readonly [count: number, base: number];

const numbersOf = ([count, base]: Pair): CountedNumbers => ({ counts: [count], base });

function snapshot(period: string, numbers: Pair | null): Snapshot {
  const cell = { id: `x ${period} a`, table: 'x', category: 'a', people: 0, numbers: numbers && numbersOf(numbers) };
  return { cells: new Map([['x a', cell]]), sums: [] };
}

interface Year {
  readonly now: Pair | null;
  /** What an earlier edition showed. */
  readonly then?: Pair;
  readonly locked?: true;
}

/** One office from year to year. */
function timeline(years: Readonly<Record<string, Year>>, more: Partial<Timeline> = {}): Timeline {
  const periods = Object.entries(years).map(([period, { now, then, locked }]) => ({
    period,
    now: snapshot(period, now),
    editions: then ? [{ edition: 'first', then: snapshot(period, then) }] : [],
    locked: new Set(locked ? [`x ${period} a`] : []),
  }));
  return { rules: PROFILES.staffPublic, periods, comparable: true, ...more };
}

/** `2025: 7 of 30` for every hidden year about which something is public. */
function known(of: Timeline, ...hidden: readonly string[]) {
  const found = nearlyKnown(of, (id) => hidden.some((period) => id === `x ${period} a`));
  return [...found].map(
    ([id, all]) => `${id.split(' ')[1]!}: ${all.map(({ counts, base }) => `${counts.join()} of ${base}`).join(', ')}`,
  );
}

describe('nearlyKnown', () => {
  const years = {
    2022: { now: [5, 28] },
    2023: { now: [6, 29] },
    2024: { now: [7, 30] },
    2025: { now: [8, 31] },
  } as const;

  it('nearlyKnown(a hidden year) has the nearest visible ones before and after it', () => {
    expect(known(timeline(years), '2023')).toEqual(['2023: 5 of 28, 7 of 30']);
    expect(known(timeline(years), '2023', '2024')).toEqual(['2023: 5 of 28, 8 of 31', '2024: 5 of 28, 8 of 31']);
    expect(known(timeline(years), '2025')).toEqual(['2025: 7 of 30']);
    expect(known(timeline(years))).toEqual([]);
  });

  it('nearlyKnown(a hidden year that is public already) is nothing, and tells others', () => {
    const public24 = { ...years, 2024: { now: [7, 30], locked: true } } as const;
    expect(known(timeline(public24), '2024', '2025')).toEqual(['2025: 7 of 30']);
  });

  it('nearlyKnown(a group to which many came) is nothing, and neither is what has no numbers', () => {
    expect(known(timeline({ 2024: { now: [7, 30] }, 2025: { now: [9, 36] } }), '2025')).toEqual([]);
    expect(known(timeline({ 2024: { now: [7, 30] }, 2025: { now: null } }), '2025')).toEqual([]);
    expect(known(timeline({ 2024: { now: null }, 2025: { now: [8, 31] } }), '2025')).toEqual([]);
  });

  it('nearlyKnown(an earlier edition) has what it showed, however many came since', () => {
    const corrected = { 2025: { now: [9, 36], then: [7, 30] } } as const;
    expect(known(timeline(corrected), '2025')).toEqual(['2025: 7 of 30']);
  });

  it.each<[string, Partial<Timeline>]>([
    ['other people every year', { comparable: false }],
    ['no small changes', { rules: { ...PROFILES.staffPublic, smallChange: 0 } }],
    [
      'rounded numbers',
      { rules: { ...PROFILES.staffPublic, rounding: { method: 'nearest', base: 5 } } satisfies Rules },
    ],
  ])('nearlyKnown(%s) is nothing', (_name, more) => {
    expect(known(timeline(years, more), '2023')).toEqual([]);
  });
});

describe('withNearlyKnown', () => {
  const system = smallSystem({ a: [8, 23], b: [20, 40] });
  const id = 'hr1~department 2025 a';

  it('withNearlyKnown(7 of 30, now 8 of 31) adds what was there and that one came', () => {
    const { quantities, relations, cells } = withNearlyKnown(system, new Map([[id, [numbersOf([7, 30])]]]));
    const added = [...quantities.values()].filter((quantity) => !system.quantities.has(quantity.id));
    expect(added.map(({ id: name, value }) => [name, value])).toEqual([
      [`${id}#0 at 0`, 7],
      [`${id}#0 at 0 moved`, 1],
      [`${id}#0 at 0 moved of these`, 1],
      [`${id}#1 at 0`, 23],
      [`${id}#1 at 0 moved of these`, 0],
    ]);
    const ids = [...quantities.keys()];
    expect(ids).toEqual([...ids].sort());
    expect(relations.slice(0, system.relations.length)).toEqual(system.relations);
    expect(relations).toContainEqual({
      total: `${id}#count`,
      members: [`${id}#0 at 0`, `${id}#0 at 0 moved of these`],
    });
    expect(cells).toBe(system.cells);
  });

  it('withNearlyKnown(answers) takes each as it is', () => {
    const { quantities } = withNearlyKnown(system, new Map([[id, [{ counts: [8, 22], base: 30 }]]]));
    expect(quantities.get(`${id}#1 at 0`)).toMatchObject({ value: 22, known: true });
  });

  it('withNearlyKnown(a cell that is public, or not there) is the same system', () => {
    expect(withNearlyKnown(system, new Map([['hr1 2024 ', [numbersOf([7, 30])]]]))).toBe(system);
    const cells = new Map([...system.cells].map(([name, cell]) => [name, { ...cell, locked: true }]));
    const locked = { ...system, cells };
    expect(withNearlyKnown(locked, new Map([[id, [numbersOf([7, 30])]]]))).toBe(locked);
  });

  it('withKnowledge(system, nothing) is the same system', () => {
    expect(withKnowledge(system, [{ quantities: [], relations: [] }])).toBe(system);
  });
});

describe('isSameKnowledge', () => {
  it('isSameKnowledge(a, b) compares cells and numbers', () => {
    const one = new Map([['a', [numbersOf([7, 30])]]]);
    expect(isSameKnowledge(one, new Map([['a', [numbersOf([7, 30])]]]))).toBe(true);
    expect(isSameKnowledge(one, new Map([['a', [numbersOf([8, 31])]]]))).toBe(false);
    expect(isSameKnowledge(one, new Map([['b', [numbersOf([7, 30])]]]))).toBe(false);
  });
});
