import { likertChart, type LikertChartModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import { tones } from '../../../packages/charts/src/models/likert-tones.js';
import { answers, published } from '../datasets.js';

const FIVE = ['sehr unzufrieden', 'unzufrieden', 'teils, teils', 'zufrieden', 'sehr zufrieden'];
const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, width = 640, more = {}): LikertChartModel =>
  likertChart(data, { width, language: de, measure, ...more });
const answersOf = (chart: LikertChartModel) => chart.marks.filter((mark) => mark.kind === 'answer');

describe('likertChart(dataset, options)', () => {
  it('stacks answers side by side around the middle of the neutral one', () => {
    const chart = model(published('pr9'));
    // The base "n = 30" takes 6 letters of 6 px and a gap of 10.
    expect(chart.plot).toMatchObject({ x: 0, width: 640 - 46 });
    const px = 594 / 100.1;
    let start = 0;
    for (const [i, share] of [6.7, 10, 16.7, 40, 26.7].entries()) {
      const { bar } = answersOf(chart)[i]!;
      expect(bar.x).toBeCloseTo(start * px + 1, 6);
      expect(bar.width).toBeCloseTo(share * px - 2, 6);
      start += share;
    }
    expect(chart.bases.map((base) => base.lines)).toEqual([['n = 30']]);
    expect(chart.unit?.lines).toEqual(['Anteil in Prozent']);
  });

  it('centres the neutral answers of all rows on one line', () => {
    const chart = model(answers(FIVE, { A: [1, 2, 4, 12, 11], B: [3, 9, 8, 7, 2] }));
    const middles = answersOf(chart)
      .filter((mark) => mark.tone === 'neutral')
      .map(({ bar }) => bar.x + bar.width / 2);
    expect(middles[0]).toBeCloseTo(middles[1]!, 6);
    expect(chart.zero).toEqual([]);
  });

  it('draws a line between the halves of an even number of answers', () => {
    const chart = model(answers(['nein', 'eher nein', 'eher ja', 'ja'], { A: [1, 2, 3, 4], B: [4, 3, 2, 1] }));
    const second = answersOf(chart)[1]!.bar;
    expect(chart.zero.map(({ x1 }) => x1)).toEqual([expect.closeTo(second.x + second.width + 1, 6)]);
  });

  it('says each answer with its row, and prints the share where it fits', () => {
    const chart = model(answers(FIVE, { A: [1, 2, 4, 12, 11], B: [3, 9, 8, 7, 2] }), 320);
    const [first, , , fourth] = answersOf(chart);
    expect(first).toMatchObject({ key: 'A.sehr unzufrieden', value: null });
    expect(fourth!.label.replaceAll('\u00a0', ' ')).toBe('A, zufrieden: 40,0 %, 12 von 30');
    expect(fourth!.value!.lines).toEqual(['40,0']);
    for (const { value, bar } of answersOf(chart)) {
      if (value) expect(measure(value.lines[0]!, value.size)).toBeLessThanOrEqual(bar.width);
    }
  });

  it('names the answers above the first row where they fit, else in an ordered key', () => {
    const even = answers(FIVE, { alle: [20, 20, 20, 20, 20] });
    expect(
      model(even, 1000).answers.map((entry) => [entry.label.lines.join(' '), entry.swatch, entry.line !== null]),
    ).toEqual(FIVE.map((name) => [name, null, true]));
    const key = model(even, 320).answers;
    expect(key.map((entry) => [entry.label.lines[0], entry.tone, entry.swatch !== null])).toEqual(
      FIVE.map((name, i) => [name, ['negative-2', 'negative-1', 'neutral', 'positive-1', 'positive-2'][i], true]),
    );
    expect(
      Math.max(...key.map((entry) => entry.swatch!.x + 18 + measure(entry.label.lines[0]!, 12))),
    ).toBeLessThanOrEqual(320);
  });

  it('draws secrets alike and gives reasons', () => {
    const chart = model(answers(FIVE, { A: [1, 2, 4, 12, 11], B: 'C', D: 'pending', E: 'C' }));
    const gaps = chart.marks.filter((mark) => mark.kind !== 'answer');
    expect(gaps.map((mark) => [mark.key, mark.label])).toEqual([
      ['B', 'B: geheim gehalten'],
      ['D', 'D: noch nicht ausgewertet'],
      ['E', 'E: geheim gehalten'],
    ]);
    const slots = gaps.flatMap((mark) => (mark.kind === 'hidden' ? [mark.slot] : []));
    expect(new Set(slots.map(({ x, width }) => `${x} ${width}`)).size).toBe(1);
  });

  it('hides the whole row when one answer is confidential, as the rest would show it', () => {
    const data = answers(['nein', 'ja'], { A: [1, 3], B: [2, 2] });
    const chart = model({ ...data, status: { 0: 'C' } });
    expect(chart.marks.map((mark) => mark.kind)).toEqual(['hidden', 'answer', 'answer']);
  });

  it('is mirrored in right-to-left', () => {
    const data = answers(FIVE, { A: [1, 2, 4, 12, 11], B: [3, 9, 8, 7, 2] });
    const [ltr, rtl] = [model(data), model(data, 640, { direction: 'rtl' })];
    answersOf(ltr).forEach(({ bar }, i) => expect(answersOf(rtl)[i]!.bar.x).toBeCloseTo(640 - bar.x - bar.width, 6));
  });

  it('keeps parts apart by 2 px, inside, and the names of answers apart, whatever the shares', () => {
    const counts = fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 })
      .filter((row) => row.some(Boolean));
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom('ltr', 'rtl'),
        (rows, width, direction) => {
          const chart = model(answers(FIVE, Object.fromEntries(rows.map((row, i) => [`Projekt ${i}`, row]))), width, {
            direction,
          });
          const boxes = [...chart.answers.map((entry) => entry.label), ...chart.names, ...chart.bases].map((label) =>
            labelBox(label, direction, measure),
          );
          boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false));
          for (let row = 0; row < rows.length; row += 1) {
            const bars = answersOf(chart)
              .slice(row * 5, row * 5 + 5)
              .map((mark) => mark.bar)
              .filter((bar) => bar.width > 0);
            const sorted = [...bars].sort((a, b) => a.x - b.x);
            sorted.slice(1).forEach((bar, i) => expect(bar.x - sorted[i]!.x - sorted[i]!.width).toBeGreaterThan(1.99));
            expect(sorted[0]!.x).toBeGreaterThanOrEqual(chart.plot.x);
            expect(sorted.at(-1)!.x + sorted.at(-1)!.width).toBeLessThanOrEqual(chart.plot.x + chart.plot.width);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

it.each([
  [2, ['negative-2', 'positive-2']],
  [3, ['negative-2', 'neutral', 'positive-2']],
  [4, ['negative-2', 'negative-1', 'positive-1', 'positive-2']],
  [7, ['negative-2', 'negative-1', 'negative-1', 'neutral', 'positive-1', 'positive-1', 'positive-2']],
  [0, []],
])('tones(%d) is %j', (count, expected) => {
  expect(tones(count)).toEqual(expected);
});
