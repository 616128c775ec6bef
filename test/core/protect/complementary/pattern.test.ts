import { describe, expect, it } from 'vitest';
import { nextForSum, sumsOf, tooSmallSums } from '../../../../packages/core/src/protect/complementary/minimum-sum.js';
import { byLoss, modelOf } from '../../../../packages/core/src/protect/complementary/model.js';
import {
  costOf,
  intervalOf,
  isUnpublished,
  patternOf,
  withHidden,
  withPublished,
  withWitness,
} from '../../../../packages/core/src/protect/complementary/pattern.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import { smallSystem, type Departments } from '../over-time/small-system.js';

const RULES = { ...PROFILES.staffPublic, minimumSum: 5 };

function small(departments: Departments, rules = RULES) {
  const model = modelOf(smallSystem(departments, '2025', rules));
  const cell = (code: string) =>
    model.cells.findIndex(({ id }) => id === (code === '' ? 'hr1 2025 ' : `hr1~department 2025 ${code}`));
  const hiding = (...codes: readonly string[]) => patternOf(model, new Set(codes.map(cell)));
  const of = (code: string, value: number) =>
    model.cells[cell(code)]!.quantities.find((quantity) => model.quantities[quantity]!.value === value)!;
  return { model, cell, hiding, of };
}

describe('a pattern', () => {
  const { model, cell, hiding, of } = small({ a: [7, 23], b: [9, 21], c: [20, 70] });
  const a = of('a', 7);
  const b = of('b', 9);

  it('intervalOf(without witnesses) is the number itself', () => {
    expect(intervalOf(hiding('a', 'b'), a)).toEqual([7, 7]);
  });

  it('intervalOf(witnesses) spans the smallest and the largest of them', () => {
    const up = new Map([
      [a, 2],
      [b, -2],
    ]);
    const further = new Map([
      [a, 3],
      [b, -3],
    ]);
    const down = new Map([
      [a, -1],
      [b, 1],
    ]);
    const pattern = [up, further, down].reduce((all, witness) => withWitness(all, witness), hiding('a', 'b'));
    expect(intervalOf(pattern, a)).toEqual([6, 10]);
    expect(intervalOf(pattern, b)).toEqual([6, 10]);
    expect(intervalOf(patternOf(model, pattern.hidden, [further, down, up]), a)).toEqual([6, 10]);
    expect(pattern.witnesses).toEqual([up, further, down]);
  });

  it('withWitness(cells) hides them as well', () => {
    const pattern = withWitness(
      hiding('a'),
      new Map([
        [a, 1],
        [b, -1],
      ]),
      [cell('b')],
    );
    expect([...pattern.hidden]).toEqual([cell('a'), cell('b')]);
  });

  it('withWitness(no cells) hides nothing more', () => {
    expect([...withWitness(hiding('a', 'b'), new Map([[a, 1]])).hidden]).toEqual([cell('a'), cell('b')]);
  });

  it('withWitness(one that reaches as far as an earlier one) keeps the earlier one', () => {
    const change = (quantity: number, by: number) => new Map([[quantity, by]]);
    const [up, down] = [change(a, 2), change(a, -2)];
    const pattern = [up, down, change(a, 2), change(a, -2)].reduce(
      (all, witness) => withWitness(all, witness),
      hiding('a'),
    );
    expect(pattern.highest[a]).toBe(up);
    expect(pattern.lowest[a]).toBe(down);
  });

  it('withPublished takes the cell out, and the witnesses that need it hidden', () => {
    const c = of('c', 20);
    const needs = new Map([
      [a, 1],
      [b, -1],
    ]);
    const other = new Map([
      [a, 1],
      [c, -1],
    ]);
    const pattern = withPublished(patternOf(model, new Set(['a', 'b', 'c'].map(cell)), [needs, other]), cell('b'));
    expect([...pattern.hidden]).toEqual([cell('a'), cell('c')]);
    expect(pattern.witnesses).toEqual([other]);
    expect(intervalOf(pattern, b)).toEqual([9, 9]);
    expect(intervalOf(pattern, a)).toEqual([7, 8]);
  });

  it('isUnpublished(quantity) is so when all its cells are hidden', () => {
    expect(isUnpublished(hiding('a'), a)).toBe(true);
    expect(isUnpublished(hiding('b'), a)).toBe(false);
    expect(isUnpublished(withHidden(hiding('b'), cell('a')), a)).toBe(true);
  });

  it('costOf adds up what is hidden', () => {
    expect(costOf(hiding())).toBe(0);
    expect(costOf(hiding('a', 'c'))).toBe(30 + 90);
  });

  it('costOf(a cell published before) does not count it', () => {
    const cells = model.cells.map((each, i) => (i === cell('c') ? { ...each, cost: Infinity } : each));
    expect(costOf({ ...hiding('a', 'c'), model: { ...model, cells } })).toBe(30);
  });

  it('byLoss puts the cheaper first, of equals the total last', () => {
    const [cheap, dear] = [model.cells[cell('a')]!, model.cells[cell('c')]!];
    expect(byLoss(cheap, dear)).toBeLessThan(0);
    expect(byLoss({ ...dear, subtotal: true }, dear)).toBeGreaterThan(0);
    expect(byLoss(dear, dear)).toBe(0);
  });
});

describe('tooSmallSums', () => {
  const together = { a: [1, 29], b: [2, 28], c: [20, 70], d: [9, 51] } as const;

  it('tooSmallSums(hidden who are together three) finds their sum', () => {
    const { model, hiding } = small(together);
    const found = tooSmallSums(hiding('a', 'b'));
    expect(found.map(({ total }) => model.quantities[total]!.value)).toEqual([32]);
  });

  it.each([
    ['together ten', ['a', 'd']],
    ['with the total', ['a', 'b', '']],
    ['none', []],
  ])('tooSmallSums(hidden, %s) finds none', (_, codes) => {
    expect(tooSmallSums(small(together).hiding(...codes))).toEqual([]);
  });

  it.each([
    ['as many as the minimum', [2, 3], 0],
    ['one less', [1, 3], 1],
    ['nobody', [0, 0], 0],
  ] as const)('tooSmallSums(%s)', (_, [x, y], found) => {
    const { hiding } = small({ a: [x, 29], b: [y, 28], c: [20, 70] });
    expect(tooSmallSums(hiding('a', 'b'))).toHaveLength(found);
  });

  it('tooSmallSums(a published total that is no larger itself) finds none', () => {
    expect(tooSmallSums(small({ a: [1, 29], b: [2, 28], c: [0, 70] }).hiding('a', 'b'))).toEqual([]);
  });

  it('tooSmallSums(among no sums) finds none', () => {
    expect(tooSmallSums(small(together).hiding('a', 'b'), [])).toEqual([]);
  });

  it('tooSmallSums(amounts) finds none', () => {
    const { model, hiding } = small(together);
    const quantities = model.quantities.map((quantity) => ({ ...quantity, margin: 4 }));
    expect(tooSmallSums({ ...hiding('a', 'b'), model: { ...model, quantities } })).toEqual([]);
  });

  it('nextForSum(all others were published before) is undefined', () => {
    const { model, cell, hiding } = small(together);
    const [relation] = tooSmallSums(hiding('a', 'b')) as [ReturnType<typeof tooSmallSums>[number]];
    const hidden = [cell('a'), cell('b')];
    const cells = model.cells.map((each, i) => (hidden.includes(i) ? each : { ...each, cost: Infinity }));
    expect(nextForSum({ ...hiding('a', 'b'), model: { ...model, cells } }, relation)).toBeUndefined();
  });

  it('nextForSum is the cheapest that is not hidden yet, the total last', () => {
    const { model, cell, hiding } = small(together);
    const [relation] = tooSmallSums(hiding('a', 'b')) as [ReturnType<typeof tooSmallSums>[number]];
    expect(nextForSum(hiding('a', 'b'), relation)).toBe(cell('d'));
    expect(nextForSum(hiding('a', 'b', 'd'), relation)).toBe(cell('c'));
    expect(nextForSum(hiding('a', 'b', 'c', 'd'), relation)).toBe(cell(''));
    expect(nextForSum(hiding('a', 'b', 'c', 'd', ''), relation)).toBeUndefined();
    expect(model.relations).toContain(relation);
  });

  it('sumsOf(cell) are the sums in which its numbers stand, each once', () => {
    const { model, cell } = small(together);
    const sums = sumsOf(model, cell('a'));
    expect(new Set(sums).size).toBe(sums.length);
    // Its count and rest in the total's, and both in its own size.
    expect(sums).toHaveLength(3);
  });
});
