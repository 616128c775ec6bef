import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { referencesOf } from '../../../packages/core/src/indicator/references-of.js';
import { circleOf, referenced } from '../../../packages/core/src/monitor/references.js';
import { indicatorOf } from '../series/datasets.js';

/** A monitor in which every indicator compares two others, by their ids. */
function comparing(pairs: Readonly<Record<string, readonly [of: string, reference: string]>>): Monitor {
  const indicators = Object.entries(pairs).map(([id, [of, reference]]): Indicator => ({
    ...indicatorOf({ type: 'parity', of, reference }),
    id,
  }));
  return {
    folder: '',
    dataPackage: { name: 'x', title: 'x', created: '2026-03-01', resources: [] },
    indicators,
    policy: { profile: 'staffPublic' },
    datasets: new Map(),
  };
}

const circle = (monitor: Monitor, id: string) =>
  circleOf(
    monitor.indicators.find((indicator) => indicator.id === id)!,
    monitor,
  );

describe('references', () => {
  it('referencesOf(indicator) are those it names; of rows it is none', () => {
    expect(referencesOf(indicatorOf({ type: 'parity', of: 'a', reference: 'b' })).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
    expect(referencesOf(indicatorOf({ type: 'count', count: { resource: 'r' } }))).toEqual([]);
    expect(referencesOf(indicatorOf({ type: 'median', of: { resource: 'r', field: 'f' } }))).toEqual([]);
  });

  it('referenced(indicator) leaves out what the monitor does not have', () => {
    const monitor = comparing({ a: ['b', 'x'], b: ['x', 'x'] });
    expect(referenced(monitor.indicators[0]!, monitor).map(({ property, id }) => `${property} ${id}`)).toEqual([
      'of b',
    ]);
  });

  it('circleOf(indicator) names the whole circle, the shortest one', () => {
    const monitor = comparing({ a: ['b', 'c'], b: ['c', 'x'], c: ['a', 'x'] });
    expect(circle(monitor, 'a')).toEqual(['a', 'c', 'a']);
    expect(circle(comparing({ a: ['a', 'x'] }), 'a')).toEqual(['a', 'a']);
  });

  it('circleOf(indicator that leads into a circle of others) is null', () => {
    expect(circle(comparing({ a: ['b', 'x'], b: ['c', 'x'], c: ['b', 'x'] }), 'a')).toBeNull();
  });

  it('circleOf(indicator) ends for a chain of forks', () => {
    const ids = Array.from({ length: 200 }, (_, i) => String(i));
    const forks = Object.fromEntries(ids.map((id, i) => [id, [String(i + 1), String(i + 1)] as const]));
    expect(circle(comparing(forks), '0')).toBeNull();
  });

  it('circleOf(indicator) is a way of references from it back to it, wherever there is one', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const id = fc.constantFrom(...ids, 'x');
    const drawn = fc.tuple(...ids.map(() => fc.tuple(id, id)));
    fc.assert(
      fc.property(drawn, (pairs) => {
        const named = Object.fromEntries(ids.map((name, i) => [name, pairs[i]!]));
        const monitor = comparing(named);
        for (const start of ids) {
          const found = circle(monitor, start);
          expect(found !== null).toBe(reaches(named, start, start, new Set()));
          found?.slice(1).forEach((next, i) => {
            expect(named[found[i]!]).toContain(next);
          });
        }
      }),
    );
  });
});

function reaches(
  named: Readonly<Record<string, readonly string[]>>,
  from: string,
  to: string,
  seen: Set<string>,
): boolean {
  return (named[from] ?? []).some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(named, next, to, seen);
  });
}
