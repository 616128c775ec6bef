import { describe, expect, it } from 'vitest';
import {
  missingMargin,
  requiredWidth,
  stillNarrow,
} from '../../../../packages/core/src/protect/complementary/judgement.js';
import { modelOf, type Model } from '../../../../packages/core/src/protect/complementary/model.js';
import { patternOf, withHidden, withWitness } from '../../../../packages/core/src/protect/complementary/pattern.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import { smallSystem, type Departments } from '../over-time/small-system.js';

const RULES = { ...PROFILES.staffPublic, threshold: 5, minimumWidth: 3, minimumRelativeWidth: 0.1 };

/** Departments a and b hidden under a published total, with these possible changes of a's count. */
function judged(departments: Departments, changes: readonly number[] = [], adapt: (model: Model) => Model = (m) => m) {
  const model = adapt(modelOf(smallSystem(departments, '2025', RULES)));
  const cell = (code: string) => model.cells.findIndex(({ id }) => id === `hr1~department 2025 ${code}`);
  const named = (code: string, part: 0 | 1) => {
    const value = departments[code]![part];
    return model.cells[cell(code)]!.quantities.find((quantity) => model.quantities[quantity]!.value === value)!;
  };
  const pattern = changes.reduce(
    (all, change) =>
      withWitness(
        all,
        new Map([
          [named('a', 0), change],
          [named('a', 1), -change],
          [named('b', 0), -change],
          [named('b', 1), change],
        ]),
      ),
    patternOf(model, new Set([cell('a'), cell('b')])),
  );
  return { model, pattern, cell: model.cells[cell('a')]!, count: named('a', 0), rest: named('a', 1) };
}

const sorted = (lists: readonly (readonly number[])[]) => lists.map((list) => list.toSorted((a, b) => a - b));

describe('stillNarrow', () => {
  it('stillNarrow(numbers that are not small) asks for one of them to become wide', () => {
    const { pattern, cell, count, rest } = judged({ a: [12, 23], b: [15, 21], c: [20, 70] });
    expect(sorted(stillNarrow(pattern, cell))).toEqual(sorted([[count, rest]]));
  });

  it.each([
    ['a small count', [2, 23]],
    ['the largest that is small', [4, 23]],
    ['5, which might be 3 for all a reader knows of 3 to 5', [5, 23]],
    ['6, which might be 4 for all a reader knows of 4 to 6', [6, 23]],
  ] as const)('stillNarrow(%s) asks for that to become wide', (_, a) => {
    const { pattern, cell, count } = judged({ a, b: [15, 21], c: [20, 70] });
    expect(stillNarrow(pattern, cell)).toEqual([[count]]);
  });

  it('stillNarrow(7, which is above what is small when it is 3 wide) asks for any to become wide', () => {
    const { pattern, cell, count, rest } = judged({ a: [7, 23], b: [15, 21], c: [20, 70] });
    expect(sorted(stillNarrow(pattern, cell))).toEqual(sorted([[count, rest]]));
  });

  it.each([
    ['one to either side: 2 wide', [2, 23], [1, -1], false],
    ['3 wide', [2, 23], [1, -1, 2], true],
    ['3 wide upwards', [2, 23], [3], true],
    ['2 wide, not small', [12, 23], [2], false],
    ['3 wide, not small', [12, 23], [3], true],
  ] as const)('stillNarrow(%s)', (_, a, changes, safe) => {
    const { pattern, cell } = judged({ a, b: [15, 21], c: [20, 70] }, changes);
    expect(stillNarrow(pattern, cell).length === 0).toBe(safe);
  });

  it('stillNarrow(points, not people) does not ask whether they are small', () => {
    const { pattern, cell, count, rest } = judged({ a: [2, 23], b: [15, 21], c: [20, 70] });
    expect(sorted(stillNarrow(pattern, { ...cell, counted: false }))).toEqual(sorted([[count, rest]]));
  });

  it('stillNarrow(nobody among nobody) does not insist on the 0, which everybody can see', () => {
    const { pattern, cell, count, rest } = judged({ a: [0, 23], b: [0, 21], c: [20, 70] });
    expect(sorted(stillNarrow(pattern, cell))).toEqual(sorted([[count, rest]]));
  });

  it('stillNarrow(nobody beside some) asks for the 0 to become wide', () => {
    const { pattern, cell, count } = judged({ a: [0, 23], b: [15, 21], c: [20, 70] });
    expect(stillNarrow(pattern, cell)).toEqual([[count]]);
  });

  it('stillNarrow(nobody among nobody, the total unpublished too) asks for the 0 to become wide', () => {
    const { model, pattern, cell, count } = judged({ a: [0, 23], b: [0, 21], c: [20, 70] });
    const total = model.cells.findIndex(({ subtotal }) => subtotal);
    expect(stillNarrow(withHidden(pattern, total), cell)).toEqual([[count]]);
  });

  it('stillNarrow(a total of nobody) insists on its 0 only when some part is unpublished', () => {
    const { model } = judged({ a: [0, 23], b: [0, 21] });
    const total = model.cells.findIndex(({ subtotal }) => subtotal);
    const part = model.cells.findIndex(({ id }) => id.endsWith(' a'));
    const cell = model.cells[total]!;
    const [count, rest] = cell.quantities.toSorted((x, y) => model.values[x]! - model.values[y]!) as [number, number];
    expect(sorted(stillNarrow(patternOf(model, new Set([total])), cell))).toEqual(sorted([[count, rest]]));
    expect(stillNarrow(patternOf(model, new Set([total, part])), cell)).toEqual([[count]]);
  });

  it('stillNarrow(what is known whatever is hidden) is nothing', () => {
    const known = (model: Model): Model => ({
      ...model,
      quantities: model.quantities.map((quantity) => ({ ...quantity, changeable: false })),
    });
    const { pattern, cell } = judged({ a: [2, 23], b: [15, 21], c: [20, 70] }, [], known);
    expect(stillNarrow(pattern, cell)).toEqual([]);
  });

  describe('of amounts', () => {
    const amounts = (model: Model): Model => ({
      ...model,
      quantities: model.quantities.map((quantity) => ({ ...quantity, margin: 4 })),
    });

    it('stillNarrow(amounts) asks for each to be larger by its margin, before all else', () => {
      const { pattern, cell, count, rest } = judged({ a: [2, 23], b: [15, 21], c: [20, 70] }, [], amounts);
      expect(stillNarrow(pattern, cell).flat().toSorted()).toEqual([count, rest].toSorted());
      expect(stillNarrow(pattern, cell)).toHaveLength(2);
    });

    it('stillNarrow(amounts that may be so much larger) is nothing', () => {
      const { pattern, cell, count } = judged({ a: [6, 23], b: [15, 21], c: [20, 70] }, [4, -4], amounts);
      expect(missingMargin(pattern, count)).toBe(0);
      expect(stillNarrow(pattern, cell)).toEqual([]);
    });

    it.each([
      [[], 4],
      [[3], 1],
      [[-3], 4],
      [[5], -1],
    ])('missingMargin(changes %j) is %i', (changes, missing) => {
      const { pattern, count } = judged({ a: [6, 23], b: [15, 21], c: [20, 70] }, changes, amounts);
      expect(missingMargin(pattern, count)).toBe(missing);
    });

    it('missingMargin(people) is 0', () => {
      const { pattern, count } = judged({ a: [6, 23], b: [15, 21], c: [20, 70] });
      expect(missingMargin(pattern, count)).toBe(0);
    });
  });
});

describe('requiredWidth', () => {
  const { model, count } = judged({ a: [2, 23], b: [15, 21], c: [20, 70] });

  it.each([
    [5, Infinity, 3],
    [30, Infinity, 3],
    [31, Infinity, 4],
    [100, Infinity, 10],
    [100, 7, 7],
    [5, 2, 2],
    [5, 0, 0],
  ])('requiredWidth(an interval that ends at %i, of at most %d) is %i', (upper, attainable, width) => {
    expect(requiredWidth({ ...model.quantities[count]!, attainable }, upper, RULES)).toBe(width);
  });

  it('requiredWidth(rules that ask for no width) is 1, less than which is exact', () => {
    const rules = { ...RULES, minimumWidth: 0, minimumRelativeWidth: 0 };
    expect(requiredWidth(model.quantities[count]!, 5, rules)).toBe(1);
  });
});
