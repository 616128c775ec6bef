import { describe, expect, it } from 'vitest';
import { hidingCosts } from '../../../../packages/core/src/protect/complementary/hiding-costs.js';
import { modelOf } from '../../../../packages/core/src/protect/complementary/model.js';
import {
  cellsToHide,
  signatureOf,
  witnessOf,
  type Start,
  type Step,
} from '../../../../packages/core/src/protect/complementary/move.js';
import { patternOf, TRUTH } from '../../../../packages/core/src/protect/complementary/pattern.js';
import { smallSystem } from '../over-time/small-system.js';

/** Steps with these changes, one after the other. */
function moved(changes: readonly (readonly [quantity: number, change: number])[], from: Start['from'] = TRUTH): Step {
  const [[quantity, change]] = changes as [readonly [number, number]];
  const start = { quantity, change, from };
  let last: Step | undefined;
  for (const [i, [each, by]] of changes.entries()) {
    const none = { cost: 0, least: 0, totals: 0, open: 0, signature: 0, number: i };
    last = { ...none, start, previous: last, quantity: each, change: by, depth: i + 1 };
  }
  return last!;
}

describe('witnessOf', () => {
  it('witnessOf(changes) has each of them', () => {
    expect(
      witnessOf(
        moved([
          [3, 1],
          [5, -1],
          [7, 2],
        ]),
      ),
    ).toEqual(
      new Map([
        [3, 1],
        [5, -1],
        [7, 2],
      ]),
    );
  });

  it('witnessOf(changes seen from another witness) adds up, without what cancels out', () => {
    const from = new Map([
      [3, 2],
      [5, 1],
      [9, -4],
    ]);
    expect(
      witnessOf(
        moved(
          [
            [3, 1],
            [5, -1],
          ],
          from,
        ),
      ),
    ).toEqual(
      new Map([
        [3, 3],
        [9, -4],
      ]),
    );
    expect(from.size).toBe(3);
  });
});

describe('signatureOf', () => {
  it('signatureOf(different changes) is different, and a safe whole number', () => {
    const all = Array.from({ length: 60 }, (_, quantity) =>
      [-3, -2, -1, 1, 2, 3].map((change) => signatureOf(quantity, change)),
    ).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true);
    expect(Math.max(...all)).toBeGreaterThan(2 ** 32);
  });
});

describe('cells and costs of a small system', () => {
  const model = modelOf(smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] }));
  const cellOf = (code: string) => model.cells.findIndex(({ id }) => id === `hr1~department 2025 ${code}`);
  const total = model.cells.findIndex(({ subtotal }) => subtotal);
  const [a, b, c] = ['a', 'b', 'c'].map(cellOf) as [number, number, number];
  const [count, rest] = model.cells[a]!.quantities as [number, number];

  it('cellsToHide(a witness) are the cells of its quantities that are not hidden, each once', () => {
    const witness = new Map([count, rest, model.cells[b]!.quantities[0]!].map((quantity) => [quantity, 1]));
    expect(cellsToHide(patternOf(model, new Set()), witness).toSorted()).toEqual([a, b].toSorted());
    expect(cellsToHide(patternOf(model, new Set([a])), witness)).toEqual([b]);
    expect(cellsToHide(patternOf(model, new Set([a, b])), witness)).toEqual([]);
  });

  it('hidingCosts(quantity) is the people of its cell, nothing when it is hidden', () => {
    const costs = hidingCosts(patternOf(model, new Set([b])));
    expect(costs(count, undefined)).toBe(30);
    expect(costs(count, undefined)).toBe(30);
    expect(costs(model.cells[b]!.quantities[0]!, undefined)).toBe(0);
    expect(costs(model.cells[total]!.quantities[0]!, undefined)).toBe(150);
  });

  it('hidingCosts(quantity, a move that hides its cell already) is nothing more', () => {
    const costs = hidingCosts(patternOf(model, new Set()));
    expect(costs(rest, moved([[count, 1]]))).toBe(0);
    expect(
      costs(
        rest,
        moved([
          [model.cells[c]!.quantities[0]!, 1],
          [count, 1],
        ]),
      ),
    ).toBe(0);
    expect(
      costs(
        rest,
        moved([
          [count, 1],
          [model.cells[c]!.quantities[0]!, 1],
        ]),
      ),
    ).toBe(0);
    expect(costs(rest, moved([[model.cells[c]!.quantities[0]!, 1]]))).toBe(30);
  });

  it('hidingCosts(a cell published before) is infinite', () => {
    const system = smallSystem({ a: [7, 23], b: [9, 21] });
    const cells = new Map([...system.cells].map(([id, cell]) => [id, { ...cell, locked: cell.subtotal }] as const));
    const locked = modelOf({ ...system, cells });
    const published = locked.cells.find(({ subtotal }) => subtotal)!;
    expect(hidingCosts(patternOf(locked, new Set()))(published.quantities[0]!, undefined)).toBe(Infinity);
  });
});
