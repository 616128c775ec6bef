import { describe, expect, it } from 'vitest';
import { barChart, estimateText, lineChart, valueExtent } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { answers, dataset, total } from './datasets.js';

const low = total({ 2023: [10, 8, 12, 40, 400], 2024: 'C', 2025: [12, 9, 15, 48, 400] });
const high = total({ 2023: [40, 36, 44, 160, 400], 2025: [60, 55, 65, 240, 400] });
const place = { width: 700, language: de, measure: estimateText };

describe('valueExtent', () => {
  it('valueExtent(dataset, language) holds every published number and its interval', () => {
    expect(valueExtent(low, de)).toEqual({ unit: '%', extent: [8, 15] });
  });

  it.each([
    ['answers', answers(['nein', 'ja'], { A: [1, 2] })],
    ['what is confidential', total({ 2025: 'C' })],
    ['nothing', total({})],
    [
      'numbers without a unit',
      dataset({ dimensions: { period: ['2025'] }, measures: ['value'], unit: '', cells: [[1]] }),
    ],
  ])('valueExtent(dataset, language) is undefined for %s', (_, data) => {
    expect(valueExtent(data, de)).toBeUndefined();
  });
});

describe('the extent that charts side by side share', () => {
  const extent = [8, 65];
  const textOf = ({ valueTicks }: ReturnType<typeof lineChart>) => valueTicks.map(({ label }) => label.lines.join(' '));

  it('lineChart(dataset, { extent }) has the same ticks for all', () => {
    expect(textOf(lineChart(low, place))).not.toEqual(textOf(lineChart(high, place)));
    expect(textOf(lineChart(low, { ...place, extent }))).toEqual(textOf(lineChart(high, { ...place, extent })));
  });

  it('barChart(dataset, { extent }) draws a bar of the same value equally long, also a single share', () => {
    const lengthOf = (data: typeof low, period: string) => {
      const [mark] = barChart(data, { ...place, period, extent: [0, 65] }).marks;
      return mark?.kind === 'value' ? mark.bar.width : 0;
    };
    expect(lengthOf(high, '2025') / lengthOf(low, '2025')).toBeCloseTo(60 / 12, 0);
    expect(lengthOf(high, '2025')).toBeGreaterThan(0.8 * 0.9 * place.width);
  });

  it('lineChart(dataset, { extent }) has no ticks where nothing is published', () => {
    expect(lineChart(total({ 2024: 'C', 2025: 'C' }), { ...place, extent }).valueTicks).toEqual([]);
  });
});
