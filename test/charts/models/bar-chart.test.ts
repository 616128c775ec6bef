import { barChart, type BarChartModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { parseDataset, type Dataset } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import { byDepartment, published, total, type TestCell } from '../datasets.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, width = 640, more = {}): BarChartModel =>
  barChart(data, { width, language: de, measure, ...more });
const valuesOf = (chart: BarChartModel) => chart.marks.filter((mark) => mark.kind === 'value');
const hiddenOf = (chart: BarChartModel) => chart.marks.filter((mark) => mark.kind === 'hidden');

/** The name of a row; null for a mark that is none. */
const nameOf = (mark: BarChartModel['marks'][number]) => ('name' in mark ? mark.name : null);

describe('barChart(dataset, options)', () => {
  it('measures a single share against the whole', () => {
    const one = model(total({ 2025: [25, 20, 30, 25, 100] }));
    // Room for a value of 4 letters and a gap of 7 at the end, 1 px for the line at zero.
    expect(valuesOf(one)[0]!.bar.width).toBeCloseTo(0.25 * (one.plot.width - 33 - 1), 6);
  });

  it('starts bars at zero and prints values clear of the whisker', () => {
    const chart = model(published('hr1~department'));
    const bars = valuesOf(chart);
    // 11 letters of 6.5 px and a gap of 12; room for a value of 4 letters and a gap of 7 at the end.
    expect(chart.plot).toMatchObject({ x: 84, width: 556 });
    const x = (value: number) => 85 + (value / 32.6) * (556 - 33 - 1);
    expect(bars.map(({ bar }) => bar.x)).toEqual([85, 85, 85]);
    bars.forEach(({ bar, whisker, value }, i) => {
      const [number, lower, upper] = [
        [15, 11, 20.1],
        [17.3, 11.6, 25],
        [28.6, 24.9, 32.6],
      ][i] as [number, number, number];
      expect(bar.x + bar.width).toBeCloseTo(x(number), 6);
      expect(whisker.map((part) => part.strokes[0]!.x1)).toEqual([
        expect.closeTo(x(lower), 6),
        expect.closeTo(x(upper), 6),
      ]);
      expect(value).toMatchObject({ anchor: 'start', x: expect.closeTo(x(upper) + 7, 6) as number });
    });
    expect(bars.map(({ value }) => value.lines[0])).toEqual(['15,0', '17,3', '28,6']);
    expect(chart.unit?.lines).toEqual(['Anteil in Prozent']);
  });

  it('names the unit alone where the name of the measure is wider than the drawing', () => {
    const long = structuredClone(published('hr1~department'));
    const metric = long.dimension[long.role.metric![0]!]!;
    const name = 'Anteil der Beschäftigten mit eigener oder elterlicher Migrationsgeschichte';
    Object.assign(metric.category, { label: { ...metric.category.label, value: name } });
    expect(model(long, 1200).unit?.lines).toEqual([`${name} in Prozent`]);
    expect(model(long, 320).unit?.lines).toEqual(['Prozent']);
  });

  it('shows the period that is asked for', () => {
    expect(
      valuesOf(model(published('hr1~department'), 640, { period: '2023' })).map(({ value }) => value.lines[0]),
    ).toEqual(['18,7', '25,7', '26,1']);
  });

  it('draws every secret alike, whatever it hides, and says so', () => {
    const hidden = hiddenOf(
      model(byDepartment({ A: [12, 10, 14, 12, 100], B: 'C', C: [90, 88, 92, 90, 100], D: 'C' })),
    );
    expect(hidden.map(({ slot, word, label }) => [slot.width, slot.height, word.lines[0], label])).toEqual([
      [56, 22, 'geheim', 'B: geheim gehalten'],
      [56, 22, 'geheim', 'D: geheim gehalten'],
    ]);
    expect(new Set(hidden.map(({ slot }) => slot.x)).size).toBe(1);
  });

  it('gives the reason for a missing value', () => {
    const [mark] = model(byDepartment({ A: 'pending', B: [12, 10, 14, 12, 100] })).marks;
    expect(mark).toMatchObject({
      kind: 'missing',
      label: 'A: noch nicht ausgewertet',
      words: { lines: ['noch nicht ausgewertet'] },
    });
  });

  it('puts names beside the bars, and above them on a telephone', () => {
    const [wide, narrow] = [model(published('hr1~department'), 480), model(published('hr1~department'), 479)];
    const first = (chart: BarChartModel) => valuesOf(chart)[0]!;
    expect(first(wide).name!.y).toBeGreaterThan(first(wide).bar.y);
    expect(first(narrow).name!.y).toBeLessThan(first(narrow).bar.y);
    expect(first(narrow).bar.x).toBe(1);
    expect([wide.zero.length, narrow.zero.length]).toEqual([1, 5]);
  });

  it('wraps long names to at most three lines', () => {
    const name =
      'Amt für Organisations- und Personalentwicklung, Gleichstellung, Integration und Zusammenarbeit mit vielen anderen Stellen der Stadt und des Landkreises';
    for (const width of [320, 640]) {
      const [label] = model(byDepartment({ [name]: [12, 10, 14, 12, 100], B: 'C' }), width).marks.map(nameOf);
      expect(label!.lines).toHaveLength(3);
      expect(label!.lines.at(-1)).toMatch(/…$/);
    }
  });

  it('is mirrored in right-to-left', () => {
    const data = published('hr1~department');
    const [ltr, rtl] = [model(data), model(data, 640, { direction: 'rtl' })];
    valuesOf(ltr).forEach((mark, i) => {
      const other = valuesOf(rtl)[i]!;
      expect(other.bar.x).toBeCloseTo(640 - mark.bar.x - mark.bar.width, 6);
      expect(other.value).toMatchObject({ anchor: 'start', x: expect.closeTo(640 - mark.value.x, 6) as number });
    });
  });

  it('lets negative bars point the other way', () => {
    const [down, up] = valuesOf(model(byDepartment({ A: [-20, -25, -15, 1, 9], B: [10, 5, 15, 1, 9] })));
    expect(down!.bar.x + down!.bar.width).toBeCloseTo(up!.bar.x, 6);
    expect(down!.value.anchor).toBe('end');
    expect(down!.value.x).toBeLessThan(down!.bar.x);
  });

  it.each([
    ['one period of a total', total({ 2025: [24, 21, 27, 96, 400] }), [['2025', 'value']]],
    [
      'all confidential',
      byDepartment({ A: 'C', B: 'C' }),
      [
        ['A', 'hidden'],
        ['B', 'hidden'],
      ],
    ],
    [
      'zero',
      byDepartment({ A: [0, 0, 0, 0, 90], B: 'C' }),
      [
        ['A', 'value'],
        ['B', 'hidden'],
      ],
    ],
    [
      'plain JSON-stat',
      parseDataset({
        version: '2.0',
        class: 'dataset',
        id: ['geo'],
        size: [2],
        dimension: { geo: { category: { index: ['DE', 'FR'] } } },
        value: [84, 68],
      }),
      [
        ['DE', 'value'],
        ['FR', 'value'],
      ],
    ],
    [
      'an empty dataset',
      parseDataset({
        version: '2.0',
        class: 'dataset',
        id: ['geo'],
        size: [0],
        dimension: { geo: { category: { index: [] } } },
        value: [],
      }),
      [],
    ],
  ])('draws %s', (_, data, expected) => {
    const chart = model(data);
    expect(chart.marks.map((mark) => [nameOf(mark)?.lines[0], mark.kind])).toEqual(expected);
    expect(chart.height).toBeGreaterThan(0);
  });

  it('gives forty categories forty rows that a finger can hit', () => {
    const chart = model(
      byDepartment(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Amt ${i}`, [i, i, i + 1, i, 100]]))),
      320,
    );
    expect(chart.marks).toHaveLength(40);
    chart.marks.forEach(({ box }, i) => {
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(i > 0 && overlaps(box, chart.marks[i - 1]!.box)).toBe(false);
    });
    expect(chart.marks.at(-1)!.box.y + chart.marks.at(-1)!.box.height).toBeLessThanOrEqual(chart.height);
  });

  it('never lets a bar, a whisker or a word exceed the chart, whatever the data', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const cell = fc.oneof(
      fc.tuple(number, number, number).map((values): TestCell => {
        const [lower, value, upper] = [...values].sort((a, b) => a - b) as [number, number, number];
        return [value, lower, upper, 1, 9];
      }),
      fc.constant('C'),
      fc.constant('notDelivered'),
    );
    const rows = fc.dictionary(fc.string({ minLength: 1, maxLength: 60 }), cell, { minKeys: 2, maxKeys: 15 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 240, max: 1200 }),
        fc.constantFrom('ltr', 'rtl'),
        (cells, width, direction) => {
          const chart = model(byDepartment(cells), width, { direction });
          const { plot } = chart;
          for (const mark of valuesOf(chart)) {
            const ends = [
              mark.bar.x,
              mark.bar.x + mark.bar.width,
              ...mark.whisker.flatMap((part) => part.strokes.flatMap(({ x1, x2 }) => [x1, x2])),
            ];
            expect(Math.min(...ends)).toBeGreaterThanOrEqual(plot.x - 0.01);
            expect(Math.max(...ends)).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
          }
          for (const label of chart.marks.flatMap((mark) => nameOf(mark) ?? [])) {
            const box = labelBox(label, direction, measure);
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
