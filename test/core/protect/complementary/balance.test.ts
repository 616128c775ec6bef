import { describe, expect, it } from 'vitest';
import { balance } from '../../../../packages/core/src/protect/complementary/balance.js';
import { modelOf } from '../../../../packages/core/src/protect/complementary/model.js';
import type { Step } from '../../../../packages/core/src/protect/complementary/move.js';
import { TRUTH } from '../../../../packages/core/src/protect/complementary/pattern.js';
import { smallSystem } from '../over-time/small-system.js';

const model = modelOf(smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] }));
const numbersOf = (code: string) => {
  const { quantities } = model.cells.find(({ id }) => id.endsWith(` ${code}`))!;
  return quantities.toSorted((x, y) => model.quantities[x]!.value - model.quantities[y]!.value) as [number, number];
};
const [[a, aRest], [b, bRest]] = [numbersOf('a'), numbersOf('b')];

/** A change after those before it; `open` as a search would note it. */
function after(previous: Step | undefined, quantity: number, change: number): Step {
  const sums = balance(model);
  if (previous) sums.load(previous);
  const open = sums.openAfter(quantity, change);
  const start = previous?.start ?? { quantity, change, from: TRUTH };
  const depth = (previous?.depth ?? 0) + 1;
  return { start, previous, quantity, change, depth, cost: 0, least: 0, totals: 0, open, signature: 0, number: depth };
}

const first = after(undefined, a, 1);
const second = after(first, b, -1);
const third = after(second, aRest, -1);
const whole = after(third, bRest, 1);

/** The sums that do not add up after a move, with by how much. */
function openIn(sums: ReturnType<typeof balance>) {
  return sums
    .open()
    .map((relation) => [relation, sums.surplus(relation)])
    .toSorted();
}

function loaded(step: Step) {
  const sums = balance(model);
  sums.load(step);
  return sums;
}

describe('balance', () => {
  it('balance(one more of a) leaves open the sums of all a stands in', () => {
    const sums = loaded(first);
    const expected = model.quantities[a]!.telling.map((relation) => [relation, 1]);
    expect(openIn(sums)).toEqual(expected.toSorted());
    expect(first.open).toBe(expected.length);
    expect(first.open).toBeGreaterThan(1);
  });

  it('balance(one more of a, one less of b) mends the sum of both', () => {
    const shared = model.quantities[a]!.telling.filter((r) => model.quantities[b]!.telling.includes(r));
    const sums = loaded(second);
    expect(shared.map((relation) => sums.surplus(relation))).toEqual(shared.map(() => 0));
    expect(sums.open().length).toBe(second.open);
  });

  it('balance(a whole move) has nothing open', () => {
    const sums = loaded(whole);
    expect(sums.open()).toEqual([]);
    expect(whole.open).toBe(0);
    expect([a, b, aRest, bRest].every((quantity) => sums.isChanged(quantity))).toBe(true);
  });

  it('balance(a change of a total) counts negatively', () => {
    const total = model.relations[model.quantities[a]!.telling.find((r) => model.relations[r]!.total !== a)!]!.total;
    const sums = loaded(after(undefined, total, 2));
    const own = model.quantities[total]!.telling.filter((relation) => model.relations[relation]!.total === total);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map((relation) => sums.surplus(relation))).toEqual(own.map(() => -2));
  });

  it('balance.open(two changes of one sum) lists it once', () => {
    const both = after(first, b, 2);
    const sums = loaded(both);
    expect(openIn(sums).filter(([, surplus]) => surplus === 3)).toHaveLength(1);
    expect(new Set(sums.open()).size).toBe(sums.open().length);
    expect(sums.open()).toHaveLength(both.open);
  });

  it('balance.load(one move after another) is as if loaded anew', () => {
    const other = after(first, aRest, 2);
    const sums = balance(model);
    for (const step of [first, third, other, whole, second, first, other, third]) {
      sums.load(step);
      const anew = loaded(step);
      expect(openIn(sums)).toEqual(openIn(anew));
      for (const quantity of model.quantities.keys()) {
        expect(sums.isChanged(quantity)).toBe(anew.isChanged(quantity));
        expect(sums.openAfter(quantity, 1)).toBe(anew.openAfter(quantity, 1));
      }
    }
  });

  it('balance.openAfter(before anything is loaded) counts the sums of the quantity', () => {
    expect(balance(model).openAfter(a, 1)).toBe(model.quantities[a]!.telling.length);
  });
});
