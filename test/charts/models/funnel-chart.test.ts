import { funnelChart, type FunnelChartModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { counts } from '../bar-pictures.js';
import { byDepartment } from '../datasets.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, width = 640, more = {}): FunnelChartModel =>
  funnelChart(data, { width, language: de, measure, ...more });
const stages = (...cells: (number | string)[]) => counts({ stage: cells.map((_, i) => `Stufe ${i + 1}`) }, cells);
const shares = (chart: FunnelChartModel) => stagesOf(chart).map((mark) => mark.shares?.lines[0] ?? null);
const stagesOf = ({ marks }: FunnelChartModel) => marks.flatMap((mark) => (mark.kind === 'note' ? [] : mark));

describe('funnelChart(dataset, options)', () => {
  it('says how much of the first stage and of the one before is left', () => {
    const chart = model(stages(200, 100, 25));
    expect(shares(chart)).toEqual([
      null,
      '50\u00a0% der ersten Stufe',
      '13\u00a0% der ersten Stufe · 25\u00a0% der vorigen Stufe',
    ]);
    expect(chart.marks.map(({ label }) => label)).toEqual([
      'Stufe 1: 200\u00a0Personen',
      'Stufe 2: 100\u00a0Personen, 50\u00a0% der ersten Stufe',
      'Stufe 3: 25\u00a0Personen, 13\u00a0% der ersten Stufe, 25\u00a0% der vorigen Stufe',
    ]);
  });

  it('says nothing of a stage that is confidential, missing or zero', () => {
    expect(shares(model(stages('C', 100, 50)))).toEqual([null, null, '50\u00a0% der vorigen Stufe']);
    expect(shares(model(stages(200, 'C', 50)))).toEqual([null, null, '25\u00a0% der ersten Stufe']);
    expect(shares(model(stages(200, 'pending', 'C')))).toEqual([null, null, null]);
    expect(shares(model(stages(0, 0, 5)))).toEqual([null, null, null]);
  });

  it('starts bars at zero, with their shares below and clear of the next row', () => {
    for (const width of [320, 640]) {
      const chart = model(stages(200, 100, 25), width);
      const bars = chart.marks.flatMap((mark) => (mark.kind === 'value' ? [mark.bar] : []));
      expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
      expect(bars[0]!.width).toBeCloseTo(2 * bars[1]!.width, 6);
      expect(stagesOf(chart)[1]!.shares!.y).toBeGreaterThan(bars[1]!.y + bars[1]!.height);
      expect(stagesOf(chart)[1]!.shares!.y).toBeLessThan(chart.marks[2]!.box.y);
    }
  });

  it('takes no room for shares that are not known, so that rows with secrets are alike', () => {
    const heights = model(stages(200, 'C', 'C', 50)).marks.map(({ box }) => box.height);
    expect(heights[1]).toBe(heights[2]);
    expect(heights[3]).toBeGreaterThan(heights[1]!);
  });

  it('shows shares of a base with their interval', () => {
    const [, second] = model(byDepartment({ A: [80, 70, 90, 80, 100], B: [40, 30, 50, 40, 100] })).marks;
    expect(second).toMatchObject({ kind: 'value', shares: { lines: ['50\u00a0% der ersten Stufe'] } });
    expect(second!.kind === 'value' && second!.whisker).toHaveLength(2);
  });

  it('is mirrored in right-to-left, also its shares', () => {
    const [ltr, rtl] = [model(stages(9, 3)), model(stages(9, 3), 640, { direction: 'rtl' })];
    expect(stagesOf(rtl)[1]!.shares!.x).toBeCloseTo(640 - stagesOf(ltr)[1]!.shares!.x, 6);
  });

  it('draws one stage and nothing', () => {
    expect(shares(model(counts({ stage: ['A'] }, [7])))).toEqual([null]);
    expect(model(counts({ stage: [] }, [])).marks).toEqual([]);
  });
});
