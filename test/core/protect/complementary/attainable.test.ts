import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainable } from '../../../../packages/core/src/protect/complementary/attainable.js';

describe('attainable', () => {
  it('attainable(nothing known) is 0 to any number', () => {
    const sums = [{ total: 2, members: [0, 1] }];
    expect(attainable([undefined, undefined, undefined], sums)).toEqual([
      [0, Infinity],
      [0, Infinity],
      [0, Infinity],
    ]);
  });

  it('attainable(no quantities) is empty', () => {
    expect(attainable([], [])).toEqual([]);
  });

  it('attainable(a size) limits both parts of the group to it', () => {
    expect(attainable([undefined, undefined, 2], [{ total: 2, members: [0, 1] }])).toEqual([
      [0, 2],
      [0, 2],
      [2, 2],
    ]);
  });

  it('attainable(a size and a part of it) knows the other part', () => {
    expect(attainable([3, undefined, 10], [{ total: 2, members: [0, 1] }])[1]).toEqual([7, 7]);
  });

  it('attainable(two sizes) lets them limit each other', () => {
    // A group of three: those counted are some of two people who are known otherwise.
    const [count, rest, size, others, two] = [0, 1, 2, 3, 4];
    const known = [undefined, undefined, 3, undefined, 2];
    const bounds = attainable(known, [
      { total: size, members: [count, rest] },
      { total: two, members: [count, others] },
    ]);
    expect([bounds[count], bounds[rest], bounds[others]]).toEqual([
      [0, 2],
      [1, 3],
      [0, 2],
    ]);
  });

  it('attainable(parts of a part) goes through the sums until nothing narrows any more', () => {
    // 4 = 3, which is 1 + 2; 6 = 4 + 5 is known.
    const bounds = attainable(
      [undefined, undefined, undefined, undefined, undefined, 5, 8],
      [
        { total: 2, members: [0, 1] },
        { total: 4, members: [2, 3] },
        { total: 6, members: [4, 5] },
      ],
    );
    expect(bounds.slice(0, 5)).toEqual([
      [0, 3],
      [0, 3],
      [0, 3],
      [0, 3],
      [3, 3],
    ]);
  });

  it('attainable(all parts) knows the total', () => {
    expect(attainable([2, 3, undefined], [{ total: 2, members: [0, 1] }])[2]).toEqual([5, 5]);
  });

  it('attainable(a total that is at least so many) leaves the rest to the one part without a limit', () => {
    // 2 is 10 and more; it is also 3, which is 4, and 4, which nothing limits.
    const bounds = attainable(
      [10, undefined, undefined, 4, undefined],
      [
        { total: 2, members: [0, 1] },
        { total: 2, members: [3, 4] },
      ],
    );
    expect(bounds[2]).toEqual([10, Infinity]);
    expect(bounds[4]).toEqual([6, Infinity]);
  });

  it('attainable(two parts without a limit) leaves the rest to neither', () => {
    const bounds = attainable(
      [10, undefined, undefined, undefined, undefined],
      [
        { total: 2, members: [0, 1] },
        { total: 2, members: [3, 4] },
      ],
    );
    expect(bounds.slice(3)).toEqual([
      [0, Infinity],
      [0, Infinity],
    ]);
  });

  it('attainable(a part that is learnt after its total) goes through the sums again', () => {
    // 3 has all of 2, which has the 5 of 0; nothing has an upper end that could narrow.
    const bounds = attainable(
      [5, undefined, undefined, undefined, undefined],
      [
        { total: 3, members: [2, 4] },
        { total: 2, members: [0, 1] },
      ],
    );
    expect(bounds[3]).toEqual([5, Infinity]);
  });

  it('attainable(sums that contradict each other) ends after 50 passes', () => {
    // 0 is one more than 1, and 1 is 0.
    const bounds = attainable(
      [undefined, undefined, 1],
      [
        { total: 0, members: [1, 2] },
        { total: 1, members: [0] },
      ],
    );
    expect(bounds[0]).toEqual([50, Infinity]);
  });

  it('attainable(any system) holds the truth and every other way in which the sums hold', () => {
    const most = 4;
    const system = fc.record({
      values: fc.array(fc.nat(2), { minLength: 2, maxLength: 4 }),
      // Which of the first quantities each sum adds up, and which quantities are known.
      sums: fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      known: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    });
    let narrowed = 0;
    fc.assert(
      fc.property(system, ({ values, sums, known }) => {
        const inner = values.length;
        const relations = sums.map((list, i) => ({
          total: inner + i,
          members: [...new Set(list.map((member) => member % inner))],
        }));
        const truth = withTotals(values, relations);
        const told = truth.map((value, i) => (known[i]! ? value : undefined));
        const bounds = attainable(told, relations);
        narrowed += bounds.filter(
          ([lower, upper], i) => told[i] === undefined && (lower > 0 || upper < Infinity),
        ).length;
        for (const other of allLists(inner, most).map((list) => withTotals(list, relations))) {
          if (told.some((value, i) => value !== undefined && value !== other[i])) continue;
          other.forEach((value, i) => {
            expect(value).toBeGreaterThanOrEqual(bounds[i]![0]);
            expect(value).toBeLessThanOrEqual(bounds[i]![1]);
          });
        }
        truth.forEach((value, i) => expect(bounds[i]![0] <= value && value <= bounds[i]![1]).toBe(true));
      }),
      { numRuns: 150, seed: 5 },
    );
    expect(narrowed).toBeGreaterThan(50);
  });
});

function withTotals(values: readonly number[], sums: readonly { readonly members: readonly number[] }[]) {
  return [...values, ...sums.map(({ members }) => members.reduce((sum, member) => sum + values[member]!, 0))];
}

/** All lists of numbers from 0 to `most`. */
function allLists(length: number, most: number): readonly (readonly number[])[] {
  let lists: readonly (readonly number[])[] = [[]];
  for (let i = 0; i < length; i += 1)
    lists = lists.flatMap((list) => Array.from({ length: most + 1 }, (_, value) => [...list, value]));
  return lists;
}
