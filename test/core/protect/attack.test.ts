import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attackIntervals } from '../../../packages/core/src/protect/attack.js';

interface VectorCell {
  readonly id: string;
  readonly value: number;
  readonly status: 'published' | 'suppressed';
  readonly interval?: readonly [number, number];
}

interface Vector {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly VectorCell[];
  readonly constraints: readonly Readonly<Record<string, number>>[];
  readonly expected: { readonly intervals: Readonly<Record<string, readonly [number, number]>> };
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../vectors/sdc/attack-audit-vectors.json', import.meta.url), 'utf8'),
) as { cases: readonly Vector[] };

/** What the vector file calls "upper bound = largest published cell". */
function largestPublished(cells: readonly VectorCell[]): number {
  return Math.max(...cells.filter((cell) => cell.status === 'published').map((cell) => cell.value));
}

function knowledge(cell: VectorCell) {
  if (cell.interval) return { id: cell.id, interval: cell.interval };
  return cell.status === 'published' ? { id: cell.id, interval: [cell.value, cell.value] as const } : { id: cell.id };
}

describe('attackIntervals', () => {
  it.each(cases)(
    'attackIntervals($id) gives the official interval of every cell',
    ({ cells, constraints, expected }) => {
      const wanted = Object.keys(expected.intervals);
      const intervals = attackIntervals(cells.map(knowledge), constraints, wanted, largestPublished(cells));
      expect(Object.fromEntries(intervals)).toEqual(expected.intervals);
    },
  );

  it('attackIntervals is tried on all 118 attacked cells of the vector file', () => {
    expect(cases.flatMap((vector) => Object.keys(vector.expected.intervals))).toHaveLength(118);
  });

  it('attackIntervals throws when what is published contradicts itself', () => {
    const cells = [{ id: 'a' }, { id: 'total', interval: [3, 3] as const }, { id: 'b', interval: [5, 5] as const }];
    expect(() => attackIntervals(cells, [{ a: 1, b: 1, total: -1 }], ['a'], 10)).toThrow(/contradict/);
  });
});
