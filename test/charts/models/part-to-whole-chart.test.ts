import { partToWholeChart, type PartToWholeChartModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import { counts } from '../bar-pictures.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, width = 640, more = {}): PartToWholeChartModel =>
  partToWholeChart(data, { width, language: de, measure, ...more });
const parts = (chart: PartToWholeChartModel) => chart.marks.filter((mark) => mark.kind === 'part');
const whole = (...cells: (number | string)[]) => counts({ group: cells.map((_, i) => `Gruppe ${i + 1}`) }, cells);

describe('partToWholeChart(dataset, options)', () => {
  it('fills the width with all parts and says their names, counts and shares', () => {
    const chart = model(whole(50, 30, 20));
    const bars = parts(chart).map(({ bar }) => bar);
    expect(bars.map(({ width }) => width + 2)).toEqual(
      [320, 192, 128].map((width) => expect.closeTo(width, 6) as number),
    );
    expect(parts(chart).map(({ name }) => name.label.lines)).toEqual([
      ['Gruppe 1', '50 (50\u00a0%)'],
      ['Gruppe 2', '30 (30\u00a0%)'],
      ['Gruppe 3', '20 (20\u00a0%)'],
    ]);
    expect(parts(chart)[0]).toMatchObject({ key: 'Gruppe 1', label: 'Gruppe 1: 50\u00a0Personen, 50\u00a0%' });
    parts(chart).forEach(({ name, bar }) => {
      expect(name.line!.x1).toBeCloseTo(bar.x + bar.width / 2, 6);
      expect(name.line!.y1).toBe(bar.y + bar.height);
      expect(name.swatch).toBeNull();
    });
  });

  it('lists the names in order when they would stand too far from small parts', () => {
    const chart = model(whole(900, 1, 1, 1), 320);
    const names = parts(chart).map(({ name }) => name);
    expect(names.map(({ label }) => label.lines)).toEqual([
      ['Gruppe 1: 900 (100\u00a0%)'],
      ['Gruppe 2: 1 (0\u00a0%)'],
      ['Gruppe 3: 1 (0\u00a0%)'],
      ['Gruppe 4: 1 (0\u00a0%)'],
    ]);
    expect(names.every(({ swatch, line }) => swatch !== null && line === null)).toBe(true);
  });

  it.each(['C', 'notCollected'])('prints no share when a part is %s, and nothing depends on it', (gap) => {
    const chart = model(whole(60, gap, 20));
    const [a, b] = parts(chart);
    expect([a!.name.label.lines.at(-1), b!.name.label.lines.at(-1)]).toEqual(['60', '20']);
    expect(JSON.stringify(chart.marks)).not.toContain('%');
    expect(b!.bar.x + b!.bar.width).toBeCloseTo(640 * 0.7 - 1, 6);
    const line = chart.marks.at(-1)!;
    expect(line).toMatchObject({ kind: gap === 'C' ? 'hidden' : 'missing', key: 'Gruppe 2', partName: { series: 2 } });
    for (const { bar } of parts(chart)) expect(overlaps(bar, line.box)).toBe(false);
  });

  it('keeps the length of what is published, whatever is published and however much is hidden', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const end = (data: Dataset) => Math.max(...parts(model(data)).map(({ bar }) => bar.x + bar.width));
        expect(end(whole(a, b, 'C'))).toBeLessThanOrEqual(640 * 0.7 + 0.01);
        expect(end(whole(a, b, 'C', 'C', 'C'))).toBeGreaterThan(640 * 0.7 - 2);
      }),
    );
  });

  it('keeps names apart and within the chart, mirrored or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 240, max: 1200 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (cells, width, direction) => {
          const chart = model(whole(...cells), width, { direction });
          const boxes = parts(chart).map(({ name }) => labelBox(name.label, direction, measure));
          boxes.forEach((box, i) => {
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(chart.height);
            expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
          });
        },
      ),
    );
  });

  it('is mirrored in right-to-left', () => {
    const [ltr, rtl] = [model(whole(5, 3)), model(whole(5, 3), 640, { direction: 'rtl' })];
    parts(ltr).forEach(({ bar }, i) => {
      expect(parts(rtl)[i]!.bar.x).toBeCloseTo(640 - bar.x - bar.width, 6);
    });
  });

  it('draws one part, only secrets, only zeros, and nothing', () => {
    expect(parts(model(counts({ group: ['A'] }, [7]))).map(({ name }) => name.label.lines)).toEqual([
      ['7 (100\u00a0%)'],
    ]);
    const secrets = model(whole('C', 'C'));
    expect(secrets.marks.map(({ kind }) => kind)).toEqual(['hidden', 'hidden']);
    expect(secrets.marks[0]!.box.y).toBeLessThan(30);
    expect(JSON.stringify(model(whole(0, 0)).marks)).not.toContain('%');
    expect(model(counts({ group: [] }, [])).marks).toEqual([]);
  });
});
