import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fade } from '../../../packages/charts/src/models/fade.js';
import { placeFlags } from '../../../packages/charts/src/models/place-flags.js';
import { crosses, grow, hittable, labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import { hatch } from '../../../packages/charts/src/models/hatch.js';
import { linear } from '../../../packages/charts/src/models/linear.js';
import { bestPlace, freePlace } from '../../../packages/charts/src/models/place-label.js';
import { fitsInto, spread } from '../../../packages/charts/src/models/spread.js';
import { valueAxis } from '../../../packages/charts/src/models/value-axis.js';

const box = { x: 0, y: 0, width: 10, height: 10 };
const share = { label: '%', decimals: 1 };

it('overlaps(a, b) is about area: boxes that touch do not', () => {
  expect(overlaps(box, { ...box, x: 9.9 })).toBe(true);
  expect(overlaps(box, { ...box, x: 10 })).toBe(false);
  expect(overlaps(box, { ...box, y: -10 })).toBe(false);
});

it.each([
  [{ x1: -5, y1: 5, x2: 15, y2: 5 }, true],
  [{ x1: 5, y1: 5, x2: 6, y2: 6 }, true],
  [{ x1: -5, y1: 12, x2: 15, y2: 11 }, false],
  [{ x1: 10, y1: 0, x2: 10, y2: 10 }, false],
  [{ x1: -1, y1: 9, x2: 3, y2: 13 }, false],
  [{ x1: 12, y1: 5, x2: 20, y2: 5 }, false],
])('crosses(box, %j) is %s', (stroke, expected) => {
  expect(crosses(box, stroke)).toBe(expected);
});

it('grow(box, margin) and hittable(box) keep the middle', () => {
  expect(grow(box, 2)).toEqual({ x: -2, y: -2, width: 14, height: 14 });
  expect(hittable(box)).toEqual({ x: -7, y: -7, width: 24, height: 24 });
  expect(hittable({ ...box, width: 40, height: 30 })).toEqual({ ...box, width: 40, height: 30 });
});

it('labelBox(label, direction, measure) knows where a text lies from its anchor', () => {
  const label = { lines: ['ab', 'abcd'], x: 100, y: 50, anchor: 'start', lineHeight: 12, size: 10 } as const;
  const wide = (text: string) => text.length * 5;
  expect(labelBox(label, 'ltr', wide)).toMatchObject({ x: 100, width: 20, y: 42.2 });
  expect(labelBox(label, 'rtl', wide).x).toBe(80);
  expect(labelBox({ ...label, anchor: 'end' }, 'ltr', wide).x).toBe(80);
  expect(labelBox({ ...label, anchor: 'middle' }, 'rtl', wide).x).toBe(90);
  expect(labelBox(label, 'ltr', wide).height).toBeCloseTo(12 + 10.2);
});

it('linear(domain, range) maps also beyond its ends, and one value to the middle', () => {
  expect([0, 5, 10, 20].map(linear([0, 10], [100, 200]))).toEqual([100, 150, 200, 300]);
  expect([0, 5, 10].map(linear([0, 10], [200, 100]))).toEqual([200, 150, 100]);
  expect(linear([3, 3], [0, 10])(3)).toBe(5);
});

describe('valueAxis(values, unit)', () => {
  it.each([
    [[16.4, 26.7], share, 15, 30, [15, 20, 25, 30]],
    [[3, 26.7], share, 0, 30, [0, 10, 20, 30]],
    [[95, 99.4], share, 85, 100, [85, 90, 95, 100]],
    [[3.8, 4], undefined, 3, 4.5, [3, 3.5, 4, 4.5]],
    [[0.2, 99.9], share, 0, 100, [0, 50, 100]],
    [[980, 1250], undefined, 900, 1300, [900, 1000, 1100, 1200, 1300]],
    [[24], share, 0, 60, [0, 20, 40, 60]],
    [[], undefined, 0, 1, []],
    [[0], undefined, 0, 1, [0, 0.5, 1]],
    [[5e-324, 0], undefined, 0, 1, [0, 0.5, 1]],
  ])('of %j is round and has few ticks', (values, unit, low, high, ticks) => {
    const axis = valueAxis(values, unit);
    expect([axis.low, axis.high]).toEqual([low, high]);
    expect(axis.ticks).toEqual(ticks);
  });

  it('covers every value with two to five ticks', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const { low, high, ticks } = valueAxis(values, undefined);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

it('spread(items, left, right, gap) keeps order and gap, stays inside, and moves nothing that is free', () => {
  expect(
    spread(
      [
        { ideal: 10, width: 5 },
        { ideal: 50, width: 5 },
      ],
      0,
      100,
      2,
    ),
  ).toEqual([10, 50]);
  expect(
    spread(
      [
        { ideal: 10, width: 6 },
        { ideal: 10, width: 6 },
      ],
      0,
      100,
      2,
    ),
  ).toEqual([6, 14]);
  expect(
    spread(
      [
        { ideal: -9, width: 6 },
        { ideal: 99, width: 6 },
      ],
      0,
      100,
      2,
    ),
  ).toEqual([0, 94]);
  const item = fc.record({
    ideal: fc.double({ min: 0, max: 500, noNaN: true }),
    width: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 15 }), (unsorted) => {
      const items = [...unsorted].sort((a, b) => a.ideal - b.ideal);
      fc.pre(fitsInto(items, 500, 3));
      const places = spread(items, 0, 500, 3);
      places.forEach((place, i) => {
        const next = places[i + 1] ?? 503;
        expect(place + items[i]!.width + 3).toBeLessThanOrEqual(next + 1e-6);
        expect(place).toBeGreaterThanOrEqual(-1e-6);
      });
    }),
  );
});

it('freePlace(places, obstacles) touches nothing; bestPlace(places, obstacles) rather a line than a label', () => {
  const [first, second] = [box, { ...box, x: 50 }];
  const line = { x1: -5, y1: 5, x2: 15, y2: 5 };
  expect(freePlace([first, second], { boxes: [], strokes: [] })).toBe(first);
  expect(freePlace([first, second], { boxes: [], strokes: [line] })).toBe(second);
  expect(freePlace([first], { boxes: [], strokes: [line] })).toBeUndefined();
  expect(bestPlace([first, second], { boxes: [], strokes: [line] })).toBe(second);
  expect(bestPlace([first], { boxes: [], strokes: [line] })).toBe(first);
  expect(bestPlace([first, second], { boxes: [first, second], strokes: [] })).toBeUndefined();
});

it('hatch(box) stays within the box and depends on its size only', () => {
  const lines = hatch({ x: 10, y: 20, width: 30, height: 12 });
  expect(lines).toHaveLength(6);
  for (const { x1, y1, x2, y2 } of lines) {
    expect([x1, x2].every((x) => x >= 10 && x <= 40)).toBe(true);
    expect([y1, y2].every((y) => y >= 20 && y <= 32)).toBe(true);
    expect(x2 - x1).toBeCloseTo(y1 - y2);
  }
  expect(hatch({ ...box, width: 0, height: 0 })).toEqual([]);
});

it('fade(bar, start, end) covers the bar once, with opacities that rise and fall', () => {
  const parts = fade({ x: 10, y: 0, width: 100, height: 8 }, 30, 60);
  expect(parts[0]!.x).toBe(10);
  parts.slice(1).forEach((part, i) => expect(part.x).toBeCloseTo(parts[i]!.x + parts[i]!.width));
  expect(parts.at(-1)!.x + parts.at(-1)!.width).toBeCloseTo(110);
  expect(Math.max(...parts.map((part) => part.opacity))).toBe(1);
  expect(fade({ ...box, x: 0 }, 0, 0)).toEqual([{ ...box, opacity: 1 }]);
  expect(fade(box, 40, 40).reduce((sum, part) => sum + part.width, 0)).toBeCloseTo(10);
});

describe('placeFlags(settings, room)', () => {
  const room = { left: 0, right: 400, from: 0, top: 20, direction: 'ltr' } as const;
  const flags = (...xs: number[]) => xs.map((x) => ({ x, width: 60, height: 30 }));

  it('stands labels side by side in one row where that does', () => {
    const { flags: placed } = placeFlags([flags(10, 100, 390)], room);
    expect(placed.map(({ box: { x, y }, side }) => [x, y, side])).toEqual([
      [16, 20, 'right'],
      [106, 20, 'right'],
      [324, 20, 'left'],
    ]);
    expect(placed[0]!.leader).toEqual([
      [10, 0],
      [10, 20],
      [10, 50],
    ]);
  });

  it('uses both sides of the poles before another row', () => {
    const { flags: placed } = placeFlags([flags(200, 204)], room);
    expect(placed.map(({ box: { y }, side }) => [y, side])).toEqual([
      [20, 'left'],
      [20, 'right'],
    ]);
  });

  it('prefers narrower labels to more rows, and finds a place for a hundred', () => {
    const wide = flags(10, 60, 110, 160);
    const narrow = wide.map((flag) => ({ ...flag, width: 30, height: 60 }));
    expect(placeFlags([wide, narrow], room).setting).toBe(1);
    const many = Array.from({ length: 100 }, (_, i) => ({ x: 2 * i, width: 60, height: 30 }));
    const boxes = placeFlags([many], room).flags.map((flag) => flag.box);
    boxes.forEach((one, i) => expect(boxes.slice(i + 1).some((other) => overlaps(one, other))).toBe(false));
    expect(placeFlags([[]], room).flags).toEqual([]);
  });
});
