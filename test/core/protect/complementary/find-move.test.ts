import { describe, expect, it } from 'vitest';
import { findMove } from '../../../../packages/core/src/protect/complementary/find-move.js';
import { modelOf } from '../../../../packages/core/src/protect/complementary/model.js';
import { witnessOf } from '../../../../packages/core/src/protect/complementary/move.js';
import { patternOf, TRUTH } from '../../../../packages/core/src/protect/complementary/pattern.js';
import { crossTables } from './cross-table.js';

// A line of numbers with its total; each is worth as many as it counts.
const counts = { a: 6, b: 9, c: 20 };
const model = modelOf(
  crossTables(
    Object.entries(counts).map(([a, count]) => ({ codes: { a }, count })),
    [[{ finest: 'a' }]],
    { threshold: 3 },
  ),
);
const cellOf = (id: string) => model.cells.findIndex((cell) => cell.id === id);
const quantityOf = (id: string) => model.cells[cellOf(id)]!.quantities[0]!;
const hiding = (...ids: readonly string[]) => patternOf(model, new Set(ids.map(cellOf)));
const start = (id: string, change: number, from = TRUTH) => ({ quantity: quantityOf(id), change, from });
const limits = { budget: 0, attempts: 100, haste: 0 };

/** The changes of the move found, by the names of cells. */
function found(...search: Parameters<typeof findMove>) {
  const step = findMove(...search);
  const name = (quantity: number) => model.cells[model.quantities[quantity]!.cells[0]!]!.id;
  return step && Object.fromEntries([...witnessOf(step)].map(([quantity, change]) => [name(quantity), change]));
}

describe('findMove', () => {
  it('findMove(within what is hidden) gives one what the other loses', () => {
    expect(found(hiding('a=a', 'a=b'), [start('a=a', 2)], limits)).toEqual({ 'a=a': 2, 'a=b': -2 });
  });

  it('findMove(nothing else hidden, nothing to spend) is undefined', () => {
    expect(found(hiding('a=a'), [start('a=a', 2)], limits)).toBeUndefined();
  });

  it('findMove(a start that is published, nothing to spend) is undefined', () => {
    expect(found(hiding('a=b'), [start('a=a', 2)], limits)).toBeUndefined();
  });

  it.each([
    ['exactly enough to spend', 9, { 'a=a': 2, 'a=b': -2 }],
    ['one too few to spend', 8, undefined],
  ])('findMove(%s)', (_, budget, move) => {
    expect(found(hiding('a=a'), [start('a=a', 2)], { ...limits, budget })).toEqual(move);
  });

  it('findMove(a start that costs exactly what may be spent) begins with it', () => {
    expect(found(hiding('a=b'), [start('a=a', 2)], { ...limits, budget: 6 })).toEqual({ 'a=a': 2, 'a=b': -2 });
    expect(found(hiding('a=b'), [start('a=a', 2)], { ...limits, budget: 5 })).toBeUndefined();
  });

  it('findMove(a published number that stands in no sum, nothing to spend) is undefined', () => {
    const { quantities } = model;
    const alone = { ...model, quantities: quantities.map((quantity) => ({ ...quantity, telling: [] })) };
    const pattern = { ...hiding('a=a'), model: alone };
    expect(found(pattern, [start('a=a', 2)], limits)).toEqual({ 'a=a': 2 });
    expect(found(pattern, [start('a=b', 2)], limits)).toBeUndefined();
  });

  it.each([
    ['down to 0', -6, { 'a=a': -6, 'a=b': 6 }],
    ['below 0', -7, undefined],
  ])('findMove(%s)', (_, change, move) => {
    expect(found(hiding('a=a', 'a=b'), [start('a=a', change)], limits)).toEqual(move);
  });

  it('findMove(from where it is already less) counts what is left', () => {
    const from = new Map([
      [quantityOf('a=a'), -5],
      [quantityOf('a=b'), 5],
    ]);
    expect(found(hiding('a=a', 'a=b'), [start('a=a', -1, from)], limits)).toEqual({ 'a=a': -6, 'a=b': 6 });
    expect(found(hiding('a=a', 'a=b'), [start('a=a', -2, from)], limits)).toBeUndefined();
  });

  it('findMove(the same start twice) tries it once', () => {
    // Seen first with nothing lost, then with what mending it costs, and then mended: three attempts.
    const twice = [start('a=a', 2), start('a=a', 2)];
    const spending = { budget: 100, haste: 0 };
    expect(found(hiding('a=a'), twice, { ...spending, attempts: 3 })).toEqual({ 'a=a': 2, 'a=b': -2 });
    expect(found(hiding('a=a'), twice, { ...spending, attempts: 2 })).toBeUndefined();
  });
});
