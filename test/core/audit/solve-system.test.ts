import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compatible } from '../../../packages/core/src/audit/solve/compatible.js';
import { solveSystem } from '../../../packages/core/src/audit/solve/solve-system.js';
import type { Constraint, System } from '../../../packages/core/src/audit/solve/system.js';

interface VectorCell {
  readonly id: string;
  readonly value: number;
  readonly status: 'published' | 'suppressed';
  /** What a rounded number says. */
  readonly interval?: readonly [number, number];
}

interface Vector {
  readonly id: string;
  readonly cells: readonly VectorCell[];
  readonly constraints: readonly Readonly<Record<string, number>>[];
  readonly expected: { readonly intervals: Readonly<Record<string, readonly [number, number]>> };
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../vectors/sdc/attack-audit-vectors.json', import.meta.url), 'utf8'),
) as { cases: readonly Vector[] };

function systemOf({ cells, constraints }: Vector): System {
  const published = cells.flatMap(({ id, value, status, interval }): Constraint[] => {
    const [lower, upper] = interval ?? [value, value];
    return interval || status === 'published' ? [{ terms: new Map([[id, 1]]), lower, upper, doubt: 0 }] : [];
  });
  const sums = constraints.map((terms) => ({ terms: new Map(Object.entries(terms)), lower: 0, upper: 0, doubt: 0 }));
  return { quantities: new Map(cells.map(({ id }) => [id, true])), constraints: [...published, ...sums] };
}

/** What the vector file calls "upper bound = largest published cell". */
function largestPublished({ cells }: Vector): number {
  return Math.max(...cells.filter(({ status }) => status === 'published').map(({ value }) => value));
}

describe('solveSystem', () => {
  it.each(cases)('solveSystem($id) gives the official interval of every cell', (vector) => {
    const wanted = Object.keys(vector.expected.intervals);
    const found = solveSystem(compatible(systemOf(vector)), wanted, { unlimited: largestPublished(vector) });
    expect(Object.fromEntries([...found].map(([id, { within }]) => [id, within]))).toEqual(vector.expected.intervals);
    expect([...found.values()].every(({ seen, within }) => seen[0] === within[0] && seen[1] === within[1])).toBe(true);
  });

  it('solveSystem is tried on all 118 attacked cells of the 16 tables of the vector file', () => {
    expect(cases).toHaveLength(16);
    expect(cases.flatMap(({ expected }) => Object.keys(expected.intervals))).toHaveLength(118);
  });
});
