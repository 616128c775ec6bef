import { heatmap, type HeatmapModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import type { Dataset } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import { byDepartment, dataset, total, type TestCell } from '../datasets.js';
import { departmentsOverTime, share, yearsTo2025 } from '../over-time.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, width = 640, more = {}): HeatmapModel =>
  heatmap(data, { width, language: de, measure, ...more });
const valuesOf = (chart: HeatmapModel) => chart.marks.filter((mark) => mark.kind === 'value');
const hiddenOf = (chart: HeatmapModel) => chart.marks.filter((mark) => mark.kind === 'hidden');

const TWO = departmentsOverTime(['2023', '2024', '2025'], {
  Bauamt: [share(10), 'C', share(90)],
  Kämmerei: ['notDelivered', share(40), 'C'],
});
const LONG = departmentsOverTime(yearsTo2025(30), {
  Bauamt: yearsTo2025(30).map((_, i) => share(i)),
  Kämmerei: yearsTo2025(30).map(() => 'C'),
});
const CROSSED = dataset({
  dimensions: { period: ['2024', '2025'], level: ['oben', 'unten'], department: ['A', 'B', 'C'] },
  measures: ['value'],
  cells: [[1], [2], [3], [4], [5], [6], [11], [12], [13], [14], [15], 'C'],
});

describe('heatmap(dataset, options)', () => {
  it('has a cell for each category and period, row by row', () => {
    const chart = model(TWO);
    expect(chart.marks.map(({ key, kind }) => [key, kind])).toEqual([
      ['Bauamt.2023', 'value'],
      ['Bauamt.2024', 'hidden'],
      ['Bauamt.2025', 'value'],
      ['Kämmerei.2023', 'missing'],
      ['Kämmerei.2024', 'value'],
      ['Kämmerei.2025', 'hidden'],
    ]);
    expect(chart.headers.map(({ lines }) => lines[0])).toEqual(['2023', '2024', '2025']);
    expect(chart.names.map(({ lines }) => lines[0])).toEqual(['Bauamt', 'Kämmerei']);
    expect(chart.unit?.lines).toEqual(['Anteil in Prozent']);
  });

  it('gives each value the tone of its class, prints it, and prints the limits of the classes', () => {
    const chart = model(TWO);
    expect(valuesOf(chart).map(({ tone, value }) => [tone, value?.lines[0]])).toEqual([
      [1, '10,0'],
      [5, '90,0'],
      [3, '40,0'],
    ]);
    expect(chart.key.limits.map(({ lines }) => lines[0])).toEqual(['0', '20', '40', '60', '80', '100']);
    expect(chart.key.classes.map(({ tone }) => tone)).toEqual([1, 2, 3, 4, 5]);
  });

  it('draws every secret alike, whatever it hides, and keeps secrets out of the classes', () => {
    const [first, second] = hiddenOf(model(TWO));
    expect([first!.area.width, first!.area.height]).toEqual([second!.area.width, second!.area.height]);
    expect([first!.label, second!.label]).toEqual(['Bauamt, 2024: geheim gehalten', 'Kämmerei, 2025: geheim gehalten']);
    expect(model(TWO).key.hidden?.word.lines).toEqual(['geheim']);
    const secret = model(departmentsOverTime(['2024', '2025'], { A: ['C', 'C'], B: ['C', 'C'] }));
    expect([secret.key.classes, secret.key.limits, secret.key.missing]).toEqual([[], [], null]);
  });

  it('shows a missing value as a dash and says the reason', () => {
    const mark = model(TWO).marks.find(({ kind }) => kind === 'missing');
    expect(mark).toMatchObject({ label: 'Kämmerei, 2023: nicht geliefert', sign: { lines: ['–'] } });
    expect(model(TWO).key.missing?.lines).toEqual(['– kein Wert']);
    expect(model(byDepartment({ A: share(1), B: share(2) })).key).toMatchObject({ hidden: null, missing: null });
  });

  it('keeps the newest periods where not all have room, and says how many are left out', () => {
    const chart = model(LONG, 320);
    const shown = chart.headers.map(({ lines }) => lines[0]!);
    expect(shown.length).toBeLessThan(30);
    expect(shown).toEqual(yearsTo2025(shown.length));
    const words = `${30 - shown.length} frühere Zeiträume haben hier keinen Platz; die Tabelle enthält alle Werte.`;
    expect(chart.note!.lines.join(' ')).toBe(words);
    expect(chart.summary).toContain(words);
    expect(chart.marks.every(({ box }) => box.x >= -1 && box.x + box.width <= 321)).toBe(true);
    expect(model(LONG, 320, { language: en }).summary).toContain('earlier periods; the table has all values.');
    expect(model(TWO, 320).note).toBeNull();
  });

  it('crosses two dimensions at the period that is asked for, the longer one as rows', () => {
    const texts = (chart: HeatmapModel) => valuesOf(chart).map(({ key, value }) => `${key} ${value?.lines[0]}`);
    expect(texts(model(CROSSED, 640, { period: '2024' }))).toEqual([
      ...['oben.A 1,0', 'unten.A 4,0', 'oben.B 2,0', 'unten.B 5,0', 'oben.C 3,0', 'unten.C 6,0'],
    ]);
    expect(texts(model(CROSSED))[0]).toBe('oben.A 11,0');
    expect(model(CROSSED).marks.at(-1)).toMatchObject({ kind: 'hidden', label: 'C, unten: geheim gehalten' });
  });

  it('puts names beside the cells, and above them on a telephone', () => {
    const [wide, narrow] = [model(TWO, 480), model(TWO, 479)];
    expect(wide.names[0]!.y).toBeGreaterThan(wide.marks[0]!.box.y);
    expect(narrow.names[0]!.y).toBeLessThan(narrow.marks[0]!.box.y);
  });

  it('is mirrored in right-to-left', () => {
    const [ltr, rtl] = [model(TWO), model(TWO, 640, { direction: 'rtl' })];
    ltr.marks.forEach((mark, i) => {
      expect(rtl.marks[i]!.box.x).toBeCloseTo(640 - mark.box.x - mark.box.width, 6);
    });
    expect(rtl.names[0]!.x).toBe(640);
  });

  it.each([
    ['a total', total({ 2024: share(3), 2025: 'C' }), 2],
    ['one period', byDepartment({ A: share(3), B: 'C', C: share(3) }), 3],
    ['an empty dataset', total({}), 0],
  ])('draws %s', (_, data, count) => {
    const chart = model(data);
    expect(chart.marks).toHaveLength(count);
    expect(chart.height).toBeGreaterThan(0);
  });

  it('has cells that a finger hits, that touch no other and lie within the chart, whatever the data', () => {
    const cell = fc.oneof(
      fc
        .integer({ min: -1e9, max: 1e9 })
        .map((number): TestCell => [number / 1000, number / 1000, number / 1000, 1, 9]),
      fc.constantFrom('C', 'notDelivered'),
    );
    const grid = fc.integer({ min: 1, max: 12 }).chain((periods) =>
      fc.dictionary(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.array(cell, { minLength: periods, maxLength: periods }),
        {
          minKeys: 2,
          maxKeys: 8,
        },
      ),
    );
    fc.assert(
      fc.property(
        grid,
        fc.integer({ min: 240, max: 1200 }),
        fc.constantFrom('ltr', 'rtl'),
        (rows, width, direction) => {
          const periods = Object.values(rows)[0]!.length;
          const chart = model(departmentsOverTime(yearsTo2025(periods), rows), width, { direction });
          chart.marks.forEach(({ box }, i) => {
            expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
            expect(box.x).toBeGreaterThanOrEqual(-1.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 1.01);
            expect(box.y + box.height).toBeLessThanOrEqual(chart.height + 0.01);
            const next = chart.marks[i + 1];
            if (next) expect(overlaps(grow(box, -0.01), grow(next.box, -0.01))).toBe(false);
          });
          for (const label of [...chart.names, ...chart.key.limits]) {
            const box = labelBox(label, direction, measure);
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
