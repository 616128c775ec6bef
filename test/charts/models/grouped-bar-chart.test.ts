import { groupedBarChart, type GroupedBarChartModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import { byDepartment, dataset, total, type TestCell } from '../datasets.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, width = 640, more = {}): GroupedBarChartModel =>
  groupedBarChart(data, { width, language: de, measure, ...more });
const share = (value: number): TestCell => [value, value - 2, value + 2, 4 * value, 400];

const crossed = (cells: readonly TestCell[], sexes = ['Frauen', 'Männer']) =>
  dataset({ dimensions: { period: ['2024'], department: ['Bauamt', 'Jugendamt'], sex: sexes }, cells });
const BOTH = crossed([share(10), share(20), share(30), 'C']);
const YEARS = dataset({
  dimensions: { period: ['2020', '2021', '2022', '2023', '2024'], department: ['Bauamt', 'Jugendamt'] },
  cells: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(share),
});

describe('groupedBarChart(dataset, options)', () => {
  it('makes the second dimension bars of the first, side by side with 2 px between', () => {
    const { marks, series } = model(BOTH);
    expect(marks.map((mark) => [mark.key, mark.label, mark.kind, 'series' in mark ? mark.series : null])).toEqual([
      ['Bauamt.Frauen', 'Bauamt, Frauen: 10,0\u00a0%, 40 von 400, Bereich 8,0\u00a0% bis 12,0\u00a0%', 'value', 1],
      ['Bauamt.Männer', 'Bauamt, Männer: 20,0\u00a0%, 80 von 400, Bereich 18,0\u00a0% bis 22,0\u00a0%', 'value', 2],
      [
        'Jugendamt.Frauen',
        'Jugendamt, Frauen: 30,0\u00a0%, 120 von 400, Bereich 28,0\u00a0% bis 32,0\u00a0%',
        'value',
        1,
      ],
      ['Jugendamt.Männer', 'Jugendamt, Männer: geheim gehalten', 'hidden', 2],
    ]);
    expect(marks.map((mark) => ('name' in mark ? (mark.name?.lines[0] ?? null) : null))).toEqual([
      'Bauamt',
      null,
      'Jugendamt',
      null,
    ]);
    const [first, second] = marks.filter((mark) => mark.kind === 'value');
    expect(second!.bar.y - first!.bar.y - first!.bar.height).toBe(2);
    expect(second!.bar.width).toBeCloseTo(2 * first!.bar.width, 6);
    expect(second!.bar.x).toBe(first!.bar.x);
    expect(series.map(({ series: number, swatch, label }) => [number, swatch, label.lines[0]])).toEqual([
      [1, null, 'Frauen'],
      [2, null, 'Männer'],
    ]);
  });

  it('names series in a key above when the chart is narrow, and when a name would leave it', () => {
    const long = crossed(
      [share(30), share(30), share(1), share(1)],
      ['Frauen', 'alle anderen Beschäftigten der Stadt'],
    );
    for (const chart of [model(BOTH, 479), model(long, 480)]) {
      expect(chart.series.map(({ swatch }) => swatch?.width)).toEqual([12, 12]);
      const { y } = chart.series.at(-1)!.label;
      expect(y).toBeLessThan(Math.min(...chart.marks.map(({ box }) => box.y)));
    }
  });

  it('puts no name behind a bar that points backwards, where it would lie on the bar', () => {
    const [first] = model(crossed([[-5, -6, -4, 1, 9], share(3), share(4), share(5)])).series;
    expect(first!.swatch).not.toBeNull();
  });

  it('makes the newest four periods bars where there is one dimension; the last is the one asked for', () => {
    const names = (chart: GroupedBarChartModel) => chart.series.map(({ label }) => label.lines[0]);
    expect(names(model(YEARS))).toEqual(['2021', '2022', '2023', '2024']);
    expect(names(model(YEARS, 640, { period: '2022' }))).toEqual(['2020', '2021', '2022']);
    expect(
      model(YEARS)
        .marks.map(({ key }) => key)
        .slice(0, 5),
    ).toEqual([...['Bauamt.2021', 'Bauamt.2022', 'Bauamt.2023', 'Bauamt.2024'], 'Jugendamt.2021']);
  });

  it('shows the period that is asked for', () => {
    const two = dataset({
      dimensions: { period: ['2023', '2024'], department: ['A', 'B'], sex: ['f', 'm'] },
      cells: [1, 2, 3, 4, 5, 6, 7, 8].map(share),
    });
    const values = (period: string) =>
      model(two, 640, { period }).marks.map((mark) => (mark.kind === 'value' ? mark.value.lines[0] : ''));
    expect(values('2023')).toEqual(['1,0', '2,0', '3,0', '4,0']);
    expect(values('2024')).toEqual(['5,0', '6,0', '7,0', '8,0']);
  });

  it('draws a total over time as one group, a single category without a key, and nothing for nothing', () => {
    expect(model(total({ 2023: share(4), 2024: 'C' })).marks.map(({ label }) => label)).toEqual([
      '2023: 4,0\u00a0%, 16 von 400, Bereich 2,0\u00a0% bis 6,0\u00a0%',
      '2024: geheim gehalten',
    ]);
    const empty = model(dataset({ dimensions: { period: [], department: [] }, cells: [] }));
    expect([empty.marks, empty.series, empty.zero]).toEqual([[], [], []]);
  });

  it('throws for more series than there are colours, and says what to do', () => {
    const seven = crossed(
      Array.from({ length: 14 }, () => share(3)),
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    );
    expect(() => model(seven)).toThrow(
      new RangeError('too many series: 7; expected at most 6 categories in the second dimension, or view "bar"'),
    );
  });

  it('draws every secret alike and changes nothing else when another is hidden', () => {
    const slots = (cells: readonly TestCell[]) =>
      model(crossed(cells)).marks.flatMap((mark) => (mark.kind === 'hidden' ? [[mark.slot.x, mark.slot.width]] : []));
    const [slot] = slots([share(10), 'C', share(40), share(5)]);
    expect(slots(['C', 'C', share(40), 'C'])).toEqual([slot, slot, slot]);
  });

  it('gives forty groups bars that a finger can hit, each for itself', () => {
    const many = dataset({
      dimensions: { period: ['2024'], department: Array.from({ length: 40 }, (_, i) => `Amt ${i}`), sex: ['f', 'm'] },
      cells: Array.from({ length: 80 }, (_, i) => share(i)),
    });
    const { marks, height } = model(many, 320);
    marks.forEach(({ box }, i) => {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      expect(i > 0 && overlaps(box, marks[i - 1]!.box)).toBe(false);
    });
    expect(marks.at(-1)!.box.y + marks.at(-1)!.box.height).toBeLessThanOrEqual(height);
  });

  it('never lets a bar or a name leave the chart, mirrored or not', () => {
    const cell = fc.oneof(
      fc.double({ min: 0, max: 1e5, noNaN: true }).map((value): TestCell => [value, value / 2, value * 2, 1, 9]),
      fc.constantFrom('C', 'notDelivered'),
    );
    const name = fc.string({ minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 4, maxLength: 4 }),
        fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 240, max: 1200 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (cells, sexes, width, direction) => {
          const chart = model(crossed(cells, sexes), width, { direction });
          const bars = chart.marks.flatMap((mark) => (mark.kind === 'value' ? [mark.bar] : []));
          const names = chart.series.map(({ label }) => labelBox(label, direction, measure));
          for (const { x, width: own } of [...bars, ...names]) {
            expect(x).toBeGreaterThanOrEqual(-0.01);
            expect(x + own).toBeLessThanOrEqual(width + 0.01);
          }
        },
      ),
    );
  });

  it('is mirrored in right-to-left', () => {
    const [ltr, rtl] = [model(BOTH), model(BOTH, 640, { direction: 'rtl' })];
    ltr.marks.forEach((mark, i) => {
      const other = rtl.marks[i]!;
      if (mark.kind !== 'value' || other.kind !== 'value') return expect(other.kind).toBe(mark.kind);
      expect(other.bar.x).toBeCloseTo(640 - mark.bar.x - mark.bar.width, 6);
    });
    expect(rtl.series.map(({ label }) => label.x)).toEqual(
      ltr.series.map(({ label }) => expect.closeTo(640 - label.x, 6) as number),
    );
  });

  it('draws one bar a group where there is one dimension and one period', () => {
    expect(model(byDepartment({ A: share(3), B: 'pending' })).marks.map(({ key }) => key)).toEqual([
      'A.2025',
      'B.2025',
    ]);
  });
});
