import { smallMultiples, type SmallMultiplesModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../packages/charts/src/models/geometry.js';
import { total, type TestCell } from '../datasets.js';
import { departmentsOverTime, share, yearsTo2025 } from '../over-time.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, width = 640, more = {}): SmallMultiplesModel =>
  smallMultiples(data, { width, language: de, measure, ...more });

const YEARS = ['2021', '2022', '2023', '2024', '2025'];
const DATA = departmentsOverTime(YEARS, {
  Bauamt: [share(10), share(12), share(14), share(13), share(40)],
  Kämmerei: [share(20), 'C', share(22), 'notDelivered', 'C'],
  Hauptamt: [share(5), share(6), share(7), share(8), 'notDelivered'],
});
const marksOf = (chart: SmallMultiplesModel, row: string) =>
  chart.marks.filter((mark) => mark.key.startsWith(`${row}.`));
/** The edges of the plots, from their lines at zero. */
const plotsOf = (chart: SmallMultiplesModel) => chart.panels.map(({ zero }) => zero!);

describe('smallMultiples(dataset, options)', () => {
  it.each([
    [320, 1],
    [640, 2],
    [1100, 3],
  ])('has at %d px %d columns', (width, columns) => {
    const starts = new Set(plotsOf(model(DATA, width)).map(({ x1 }) => Math.round(x1)));
    expect(starts.size).toBe(columns);
  });

  it('names each chart and says its newest value, its secret or its reason', () => {
    const titles = model(DATA).panels.map((panel) =>
      panel.titles.map(({ lines }) => lines.join(' ').replace('\u00a0', ' ')),
    );
    expect(titles).toEqual([
      ['Bauamt', '2025: 40,0 %'],
      ['Kämmerei', '2025: geheim gehalten'],
      ['Hauptamt', '2025: nicht geliefert'],
    ]);
  });

  it('draws all charts on the same scales', () => {
    const chart = model(DATA, 1100);
    const heights = chart.panels.map(({ zero, grid }) => grid.map(({ y1 }) => zero!.y1 - y1));
    expect(heights[1]).toEqual(heights[0]);
    expect(heights[2]).toEqual(heights[0]);
    const places = ['Bauamt', 'Hauptamt'].map((row, i) => {
      const [first] = marksOf(chart, row);
      const plot = plotsOf(chart)[i * 2]!;
      if (first?.kind !== 'point') throw new Error('expected a point');
      return [first.x - plot.x1, (plot.y1 - first.y) / (i === 0 ? 10 : 5)];
    });
    expect(places[0]![0]).toBeCloseTo(places[1]![0]!, 6);
    expect(places[0]![1]).toBeCloseTo(places[1]![1]!, 6);
  });

  it('joins no line over a gap or a secret', () => {
    const chart = model(DATA);
    expect(chart.panels.map(({ segments }) => segments.map(({ points }) => points.length))).toEqual([[5], [1, 1], [4]]);
    expect(marksOf(chart, 'Kämmerei').map(({ kind }) => kind)).toEqual([
      'point',
      'hidden',
      'point',
      'missing',
      'hidden',
    ]);
    expect(marksOf(chart, 'Kämmerei')[1]!.label).toBe('Kämmerei, 2022: geheim gehalten');
  });

  it('has bands where points are joined, whiskers where one stands alone, and dots at the ends', () => {
    const chart = model(DATA);
    expect(chart.panels.map(({ segments }) => segments.map(({ band }) => band.length))).toEqual([[5], [0, 0], [4]]);
    const points = (row: string) =>
      marksOf(chart, row).flatMap((mark) => (mark.kind === 'point' ? [[mark.dot, mark.whisker !== null]] : []));
    expect(points('Bauamt')).toEqual([
      ...[
        [true, false],
        [false, false],
        [false, false],
        [false, false],
        [true, false],
      ],
    ]);
    expect(points('Kämmerei')).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('draws every secret alike and shows its word once', () => {
    const slots = model(DATA).marks.flatMap((mark) => (mark.kind === 'hidden' ? mark.slot : []));
    expect(new Set(slots.map(({ width }) => width)).size).toBe(1);
    expect(new Set(slots.map(({ height }) => height)).size).toBe(1);
    expect(model(DATA).key?.word.lines).toEqual(['geheim']);
    expect(
      model(departmentsOverTime(['2024', '2025'], { A: [share(1), share(2)], B: [share(1), share(2)] })).key,
    ).toBeNull();
  });

  it('breaks every line at a dated break and says it once', () => {
    const breaks = [{ date: '2023-01-01', label: { de: 'Neue Frage' } }];
    const chart = model(
      departmentsOverTime(['2021', '2022', '2023'], { A: [1, 2, 3].map(share), B: [4, 5, 6].map(share) }, { breaks }),
    );
    expect(chart.panels.map(({ segments }) => segments.map(({ points }) => points.length))).toEqual([
      [2, 1],
      [2, 1],
    ]);
    const notes = chart.marks.flatMap((mark) => (mark.kind === 'note' ? mark.label : []));
    expect(notes).toEqual(['Bruch in der Reihe: 2023: Neue Frage']);
    expect(chart.panels.map((panel) => panel.breaks.length)).toEqual([1, 1]);
    const last = chart.marks.at(-1)!.box;
    expect(last.y + last.height).toBeLessThanOrEqual(chart.height);
  });

  it('says where the axis begins when that is not zero', () => {
    const chart = model(
      departmentsOverTime(['2024', '2025'], { A: [share(80), share(82)], B: [share(84), share(86)] }),
    );
    expect(chart.note?.lines[0]!.replace('\u00a0', ' ')).toBe('Achse beginnt bei 70 %');
    expect(chart.panels[0]!.zero).toBeNull();
    expect(model(DATA).note).toBeNull();
  });

  it('begins at the right in right-to-left, with time in its own direction', () => {
    const [ltr, rtl] = [model(DATA), model(DATA, 640, { direction: 'rtl' })];
    expect(plotsOf(ltr)[0]!.x1).toBeLessThan(plotsOf(ltr)[1]!.x1);
    expect(plotsOf(rtl)[0]!.x1).toBeGreaterThan(plotsOf(rtl)[1]!.x1);
    expect(rtl.panels[0]!.titles[0]!.x).toBeCloseTo(plotsOf(rtl)[0]!.x2, 6);
    const places = marksOf(rtl, 'Bauamt').flatMap((mark) => (mark.kind === 'point' ? mark.x : []));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    ['a total', total({ 2024: share(3), 2025: 'C' }), 1, 2],
    ['one period', departmentsOverTime(['2025'], { A: [share(3)], B: ['C'] }), 2, 2],
    ['all confidential', departmentsOverTime(['2024', '2025'], { A: ['C', 'C'], B: ['C', 'C'] }), 2, 4],
    ['an empty dataset', total({}), 0, 0],
  ])('draws %s', (_, data, panels, marks) => {
    const chart = model(data);
    expect([chart.panels.length, chart.marks.length]).toEqual([panels, marks]);
    expect(chart.height).toBeGreaterThan(0);
  });

  it('keeps points in their plots and marks apart, whatever the data', () => {
    const cell = fc.oneof(
      fc
        .tuple(...[0, 1, 2].map(() => fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000)))
        .map((numbers): TestCell => {
          const [lower, value, upper] = [...numbers].sort((a, b) => a - b) as [number, number, number];
          return [value, lower, upper, 1, 9];
        }),
      fc.constantFrom('C', 'notDelivered'),
    );
    const row = fc.array(cell, { minLength: 6, maxLength: 6 });
    const rows = fc.dictionary(fc.string({ minLength: 1, maxLength: 60 }), row, { minKeys: 2, maxKeys: 9 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 240, max: 1300 }),
        fc.constantFrom('ltr', 'rtl'),
        (cells, width, direction) => {
          const chart = model(departmentsOverTime(yearsTo2025(6), cells), width, { direction });
          const points = chart.marks.flatMap((mark) => (mark.kind === 'point' ? mark : []));
          for (const { y, box } of points) {
            expect(y).toBeGreaterThanOrEqual(box.y - 0.01);
            expect(y).toBeLessThanOrEqual(box.y + box.height + 0.01);
          }
          chart.marks.forEach(({ box }, i) => {
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(chart.height + 0.01);
            const inner = { ...box, x: box.x + 0.01, width: box.width - 0.02 };
            expect(chart.marks.slice(i + 1).some((other) => overlaps(inner, other.box))).toBe(false);
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});
