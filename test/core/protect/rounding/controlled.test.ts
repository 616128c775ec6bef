import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlled, type AdditiveTable } from '../../../../packages/core/src/protect/rounding/controlled.js';
import { nearest } from '../../../../packages/core/src/protect/rounding/nearest.js';

interface Row {
  readonly region: string;
  readonly hovedint: string;
  readonly fylke?: number;
  readonly kostragr?: number;
  readonly ant: number;
}

interface Published {
  readonly region: string;
  readonly hovedint: string;
  readonly original: number;
}

interface Vector {
  readonly id: string;
  readonly params: { readonly roundBase: number; readonly maxdiff: number };
  readonly input: readonly Row[];
  readonly expected: readonly Published[];
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../../vectors/sdc/small-count-rounding-pls.json', import.meta.url), 'utf8'),
) as { cases: readonly Vector[] };

const idOf = ({ region, hovedint }: { readonly region: string; readonly hovedint: string }) => `${region} ${hovedint}`;

/** The finest cells that make up a published one, over regions, counties and groups of municipalities. */
function membersOf({ region, hovedint }: Published, input: readonly Row[]): readonly string[] {
  return input
    .filter((row) => hovedint === 'Total' || row.hovedint === hovedint)
    .filter((row) => [row.region, String(row.fylke), String(row.kostragr), 'Total'].includes(region))
    .map(idOf);
}

function sumOf(ids: readonly string[], numbers: ReadonlyMap<string, number>): number {
  return ids.reduce((sum, id) => sum + numbers.get(id)!, 0);
}

/** A table of `rows` × `columns` cells with all its margins. */
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 10 }))
  .chain(([rows, columns, base]) =>
    fc.tuple(
      fc.constant([rows, columns, base] as const),
      fc.array(fc.nat(25), { minLength: rows * columns, maxLength: rows * columns }),
    ),
  )
  .map(([[rows, columns, base], counts]) => {
    const ids = counts.map((_, i) => `${Math.floor(i / columns)}|${i % columns}`);
    const range = (length: number) => Array.from({ length }, (_, i) => i);
    const totals = [
      ids,
      ...range(rows).map((row) => ids.filter((id) => id.startsWith(`${row}|`))),
      ...range(columns).map((column) => ids.filter((id) => id.endsWith(`|${column}`))),
    ];
    return { table: { inner: new Map(ids.map((id, i) => [id, counts[i]!])), totals }, base };
  });

function squares(numbers: ReadonlyMap<string, number>, { inner, totals }: AdditiveTable): number {
  const sums = [...totals, ...[...inner.keys()].map((id) => [id])];
  return sums.reduce((sum, ids) => sum + (sumOf(ids, numbers) - sumOf(ids, inner)) ** 2, 0);
}

describe('controlled', () => {
  it.each(cases)('controlled($id) has the properties of the official result', ({ params, input, expected }) => {
    const { roundBase, maxdiff } = params;
    const inner = new Map(input.map((row) => [idOf(row), row.ant]));
    const members = expected.map((cell) => membersOf(cell, input));
    expect(members.map((ids) => sumOf(ids, inner))).toEqual(expected.map(({ original }) => original));
    const rounded = controlled({ inner, totals: members }, roundBase);
    for (const [id, count] of inner) {
      if (count === 0 || count >= roundBase) expect(rounded.get(id)).toBe(count);
      else expect([0, roundBase]).toContain(rounded.get(id));
    }
    const differences = expected.map(({ original }, i) => Math.abs(sumOf(members[i]!, rounded) - original));
    expect(Math.max(...differences)).toBeLessThanOrEqual(maxdiff + roundBase);
  });

  it('controlled keeps a total of small cells: five threes and base 5 become three fives', () => {
    const inner = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, 3]));
    const rounded = controlled({ inner, totals: [[...inner.keys()]] }, 5);
    expect([...rounded.values()].sort()).toEqual([0, 0, 5, 5, 5]);
  });

  it('controlled rounds cells to 0 or the base and keeps zeros and larger ones, whatever the table', () => {
    fc.assert(
      fc.property(anyTable, ({ table, base }) => {
        for (const [id, rounded] of controlled(table, base)) {
          const count = table.inner.get(id)!;
          if (count === 0 || count >= base) expect(rounded).toBe(count);
          else expect(rounded % base).toBe(0);
          expect(Math.abs(rounded - count)).toBeLessThan(base);
        }
      }),
    );
  });

  it('controlled does not depend on the order of cells and totals', () => {
    fc.assert(
      fc.property(anyTable, ({ table: { inner, totals }, base }) => {
        const turned = {
          inner: new Map([...inner].reverse()),
          totals: totals.map((ids) => [...ids].reverse()).reverse(),
        };
        expect(Object.fromEntries(controlled(turned, base))).toEqual(
          Object.fromEntries(controlled({ inner, totals }, base)),
        );
      }),
    );
  });

  it('controlled never differs more, in squares, than rounding every small cell to the nearest', () => {
    fc.assert(
      fc.property(anyTable, ({ table, base }) => {
        const single = new Map([...table.inner].map(([id, n]) => [id, n < base ? nearest(n, base) : n]));
        expect(squares(controlled(table, base), table)).toBeLessThanOrEqual(squares(single, table));
      }),
    );
  });

  it('controlled keeps a single total closer than the base', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 10 }),
        (counts, base) => {
          const inner = new Map(counts.map((count, i) => [String(i), count]));
          const ids = [...inner.keys()];
          const rounded = controlled({ inner, totals: [ids] }, base);
          expect(Math.abs(sumOf(ids, rounded) - sumOf(ids, inner))).toBeLessThan(base);
        },
      ),
    );
  });

  it.each([-1, 7.1])('controlled(%d) throws and says what is expected', (count) => {
    expect(() => controlled({ inner: new Map([['a', count]]), totals: [] }, 5)).toThrow(`unusable count: ${count}`);
  });
});

describe('controlled, two cells at once', () => {
  it('controlled(no single change helps) changes two in opposite directions', () => {
    const inner = new Map([
      ['a', 2],
      ['b', 3],
      ['c', 2],
      ['d', 3],
    ]);
    const totals = [
      ['a', 'b', 'c', 'd'],
      ['b', 'd'],
    ];
    // The nearest alone, 0 5 0 5, make b and d together 10 instead of 6.
    expect(controlled({ inner, totals }, 5)).toEqual(
      new Map([
        ['a', 5],
        ['b', 0],
        ['c', 0],
        ['d', 5],
      ]),
    );
  });
});

describe('controlled, cells that stay', () => {
  const rounded = (inner: Readonly<Record<string, number>>, ...totals: readonly (readonly string[])[]) =>
    Object.fromEntries(controlled({ inner: new Map(Object.entries(inner)), totals }, 5));

  it('controlled(of cells alike) changes the one whose id comes first', () => {
    expect(rounded({ a: 2, b: 2 }, ['a', 'b'])).toEqual({ a: 5, b: 0 });
    expect(rounded({ b: 2, a: 2 }, ['a', 'b'])).toEqual({ a: 5, b: 0 });
  });

  it('controlled(1 and 2) rounds both down: their total is nearer to 0 than the cells would be to 5', () => {
    expect(rounded({ a: 1, b: 2 }, ['a', 'b'])).toEqual({ a: 0, b: 0 });
  });

  const pairs = [
    ['a', 'u1', 'u2'],
    ['a', 'v1', 'v2'],
    ['a', 'w1', 'w2'],
  ];
  const six = (count: number) => Object.fromEntries(pairs.flatMap((ids) => ids.slice(1).map((id) => [id, count])));

  it.each([
    [0, 2],
    [5, 3],
  ])('controlled(%i beside six times %i, in three totals) keeps it', (stays, others) => {
    expect(rounded({ a: stays, ...six(others) }, ...pairs)['a']).toBe(stays);
  });
});
