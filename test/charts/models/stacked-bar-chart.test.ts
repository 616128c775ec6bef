import { stackedBarChart, type StackedBarChartModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counts } from '../bar-pictures.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, width = 640, more = {}): StackedBarChartModel =>
  stackedBarChart(data, { width, language: de, measure, ...more });
const parts = (chart: StackedBarChartModel) => chart.marks.filter((mark) => mark.kind === 'part');
const totals = (chart: StackedBarChartModel) => chart.marks.filter((mark) => mark.kind === 'total');
const slots = (chart: StackedBarChartModel) => chart.marks.filter((mark) => mark.kind === 'hidden');

const SEXES = ['Frauen', 'Männer', 'divers'];
const stacks = (...cells: (number | string)[]) => counts({ department: ['Bauamt', 'Jugendamt'], sex: SEXES }, cells);
const DATA = stacks(40, 30, 10, 20, 'C', 5);

describe('stackedBarChart(dataset, options)', () => {
  it('adds the parts of a row up to its total', () => {
    const chart = model(stacks(40, 30, 10, 20, 8, 5));
    const [a, b, c] = parts(chart).map(({ bar }) => bar);
    const unit = a!.width + 2;
    expect(b!.width + 2).toBeCloseTo((unit * 30) / 40, 6);
    expect(c!.width + 2).toBeCloseTo((unit * 10) / 40, 6);
    expect(b!.x - a!.x - a!.width).toBeCloseTo(2, 6);
    expect(totals(chart).map(({ key, label, value }) => [key, label, value.lines[0]])).toEqual([
      ['=Bauamt', 'Bauamt, Gesamt: 80\u00a0Personen', '80'],
      ['=Jugendamt', 'Jugendamt, Gesamt: 33\u00a0Personen', '33'],
    ]);
    expect(totals(chart)[0]!.value.x).toBeCloseTo(c!.x + c!.width + 1 + 7, 6);
  });

  it('starts all bars at zero and prints name and number, the number, or nothing in a part', () => {
    const chart = model(stacks(40, 30, 1, 20, 8, 5), 480);
    expect(
      new Set(
        parts(chart)
          .filter(({ series }) => series === 1)
          .map(({ bar }) => bar.x),
      ).size,
    ).toBe(1);
    expect(parts(chart).map(({ value }) => value?.lines[0] ?? null)).toEqual([
      ...['Frauen\u00a040', 'Männer\u00a030', null],
      ...['Frauen\u00a020', '8', '5'],
    ]);
  });

  it('prints no total where a part is confidential or missing, and gives that part a line of its own', () => {
    for (const [cell, label] of [
      ['C', 'Jugendamt, Männer: geheim gehalten'],
      ['notCollected', 'Jugendamt, Männer: nicht erhoben'],
    ] as const) {
      const chart = model(stacks(40, 30, 10, 20, cell, 5));
      expect(totals(chart).map(({ key }) => key)).toEqual(['=Bauamt']);
      const gap = chart.marks.find((mark) => mark.kind === 'hidden' || mark.kind === 'missing')!;
      expect(gap).toMatchObject({ label, partName: { series: 2, label: { lines: ['Männer'] } } });
      const stack = parts(chart).slice(3);
      for (const { bar } of stack) expect(bar.y + bar.height).toBeLessThanOrEqual(gap.box.y + 1);
      // The published parts close up, so that no hole shows how much is hidden.
      expect(stack[1]!.bar.x - stack[0]!.bar.x - stack[0]!.bar.width).toBeCloseTo(2, 6);
    }
  });

  it('puts all slots at one place with one size, whatever lies in their rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
        const hidden = slots(model(stacks(a!, b!, 'C', 'C', c!, d!)));
        const [first] = slots(model(DATA));
        expect(hidden.map(({ slot }) => [slot.x, slot.width, slot.height])).toEqual(
          hidden.map(() => [first!.slot.x, 56, 22]),
        );
      }),
    );
  });

  it('has a key in the order of the stack, names beside or above, and no room for a bar where nothing is published', () => {
    const chart = model(stacks('C', 'C', 'pending', 1, 2, 3), 320);
    expect(chart.series.map(({ label }) => label.lines[0])).toEqual(SEXES);
    expect(chart.names.map(({ lines }) => lines[0])).toEqual(['Bauamt', 'Jugendamt']);
    const [first] = slots(chart);
    expect(first!.slot.y - chart.names[0]!.y).toBeLessThan(22);
    expect(chart.marks.map(({ key }) => key)).toEqual([
      ...['Bauamt.Frauen', 'Bauamt.Männer', 'Bauamt.divers'],
      ...['Jugendamt.Frauen', 'Jugendamt.Männer', 'Jugendamt.divers', '=Jugendamt'],
    ]);
  });

  it('is mirrored in right-to-left', () => {
    const [ltr, rtl] = [model(DATA), model(DATA, 640, { direction: 'rtl' })];
    parts(ltr).forEach(({ bar }, i) => {
      expect(parts(rtl)[i]!.bar.x).toBeCloseTo(640 - bar.x - bar.width, 6);
    });
    expect(slots(rtl)[0]!.slot.x).toBeCloseTo(640 - slots(ltr)[0]!.slot.x - 56, 6);
  });

  it('draws one dimension as one part a bar, zeros as a total of zero, and nothing for nothing', () => {
    const one = model(counts({ department: ['A', 'B'] }, [3, 0]));
    expect(one.series).toEqual([]);
    expect(one.marks.map(({ label }) => label)).toEqual([
      ...['A: 3\u00a0Personen', 'A, Gesamt: 3\u00a0Personen'],
      ...['B: 0\u00a0Personen', 'B, Gesamt: 0\u00a0Personen'],
    ]);
    expect(model(counts({ department: [], sex: [] }, [])).marks).toEqual([]);
    const zeros = model(counts({ department: ['A', 'B'], sex: ['f', 'm'] }, [0, 0, 0, 0]));
    expect(parts(zeros).map(({ bar }) => bar.width)).toEqual([0, 0, 0, 0]);
  });
});
