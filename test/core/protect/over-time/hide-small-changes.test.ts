import { describe, expect, it } from 'vitest';
import { hideSmallChanges } from '../../../../packages/core/src/protect/over-time/hide-small-changes.js';
import type { Timeline } from '../../../../packages/core/src/protect/over-time/small-changes.js';
import type { SnapshotCell } from '../../../../packages/core/src/protect/over-time/snapshot.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';

type Offices = Readonly<Record<string, readonly [count: number, base: number]>>;

/** Offices in table `o`, of which no total is known; the periods in the order in which they are given. */
function timeline(...years: readonly (readonly [period: string, offices: Offices])[]): Timeline {
  const periods = years.map(([period, offices]) => ({
    period,
    now: {
      cells: new Map(
        Object.entries(offices).map(([category, [count, base]]): [string, SnapshotCell] => [
          `o ${category}`,
          { id: `o ${period} ${category}`, table: 'o', category, people: base, numbers: { counts: [count], base } },
        ]),
      ),
      sums: [],
    },
    editions: [],
    locked: new Set<string>(),
  }));
  return { rules: PROFILES.staffPublic, comparable: true, periods };
}

const hiddenIn = (of: Timeline, hidden = '') => hideSmallChanges(of, (id) => id === hidden);

describe('hideSmallChanges', () => {
  it('hideSmallChanges(one change) hides the older period, whatever its name', () => {
    expect(hiddenIn(timeline(['z', { a: [7, 30] }], ['y', { a: [8, 31] }]))).toEqual(['o z a']);
    expect(hiddenIn(timeline(['y', { a: [7, 30] }], ['z', { a: [8, 31] }]))).toEqual(['o y a']);
  });

  it('hideSmallChanges(one change, of which one side is hidden already) hides nothing more', () => {
    expect(hiddenIn(timeline(['z', { a: [7, 30] }], ['y', { a: [8, 31] }]), 'o y a')).toEqual([]);
  });

  it('hideSmallChanges(changes in several periods) gives them by name', () => {
    const of = timeline(
      ['z', { a: [7, 30], b: [9, 40] }],
      ['y', { a: [8, 31], b: [9, 40] }],
      ['x', { a: [8, 31], b: [10, 41] }],
    );
    // The older one of a in z, and of b in y; b in x is then compared with z.
    expect(hiddenIn(of)).toEqual(['o y b', 'o z a', 'o z b']);
  });
});
