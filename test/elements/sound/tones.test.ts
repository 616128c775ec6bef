import fc from 'fast-check';
import { readings, seriesAt } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { describe, expect, it } from 'vitest';
import { tonesOf } from '../../../packages/elements/src/sound/tones.js';
import { answers, byDepartment, published, total } from '../../charts/datasets.js';

const series = fc.array(
  fc.record({
    key: fc.string(),
    value: fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { nil: null }),
  }),
  { maxLength: 60 },
);

describe('tonesOf', () => {
  it('tonesOf(series) puts the lowest number at 220 Hz, the highest at 880, and the middle at 440', () => {
    const numbers = [10, 20, 15].map((value, i) => ({ key: String(i), value }));
    expect(tonesOf(numbers).map(({ pitch }) => Math.round(pitch!))).toEqual([220, 880, 440]);
  });

  it('tonesOf(series) is higher for higher numbers, within two octaves', () => {
    fc.assert(
      fc.property(series, (numbers) => {
        const tones = tonesOf(numbers);
        tones.forEach(({ pitch }, i) => {
          const { value } = numbers[i]!;
          expect(pitch === null).toBe(value === null);
          if (pitch === null || value === null) return;
          expect(pitch).toBeGreaterThanOrEqual(220 - 1e-9);
          expect(pitch).toBeLessThanOrEqual(880 + 1e-9);
          tones.forEach((other, j) => {
            if (other.pitch !== null && numbers[j]!.value! > value) expect(other.pitch).toBeGreaterThanOrEqual(pitch);
          });
        });
      }),
    );
  });

  it('tonesOf(series) sounds one after another, each before the next begins', () => {
    fc.assert(
      fc.property(series, (numbers) => {
        const tones = tonesOf(numbers);
        tones.slice(1).forEach((tone, i) => expect(tone.start).toBeGreaterThan(tones[i]!.start + tones[i]!.length));
      }),
    );
  });

  it('tonesOf(series) goes from left to right, as time does in every layout', () => {
    const numbers = [1, 2, 3].map((value, i) => ({ key: String(i), value }));
    expect(tonesOf(numbers).map(({ pan }) => pan)).toEqual([-1, 0, 1]);
    expect(tonesOf(numbers.slice(0, 1))).toEqual([{ key: '0', start: 0, length: 0.4, pitch: 440, pan: 0 }]);
  });
});

describe('readings', () => {
  it('readings(dataset, language) has a number for each period, none for what is confidential or missing', () => {
    expect(readings(total({ 2023: [19.4, 16.4, 22.7, 60, 310], 2024: 'C', 2025: 'M' }), de)).toEqual([
      { key: '2023', value: 19.4 },
      { key: '2024', value: null },
      { key: '2025', value: null },
    ]);
  });

  it('readings(dataset, language, series) has those of one series, with the keys of its marks', () => {
    expect(readings(published('hr1~department'), de, 'hauptamt')).toEqual([]);
    const [series] = [seriesAt(published('hr1~department'), de, '')!];
    const keys = readings(published('hr1~department'), de, series.key).map(({ key }) => key);
    expect(keys).toEqual([`${series.key}.2023`, `${series.key}.2025`]);
  });

  it('readings(dataset, language) is empty for a breakdown and for nothing', () => {
    expect(readings(byDepartment({ A: [19.4, 16.4, 22.7, 60, 310], B: 'C' }), de)).toEqual([]);
    expect(readings(total({}), de)).toEqual([]);
  });
});

describe('seriesAt', () => {
  const dataset = published('hr1~department');
  const last = dataset.dimension['department']!.category.index.at(-1)!;

  it('seriesAt(dataset, language, mark) is the series of the mark, the first one for no mark', () => {
    expect(seriesAt(dataset, de, `${last}.2025`)?.key).toBe(last);
    expect(seriesAt(dataset, de, '')?.key).toBe(dataset.dimension['department']!.category.index[0]);
    expect(seriesAt(published('hr1'), de, '2025')).toEqual({ key: '', label: '' });
  });

  it.each([
    ['answers', answers(['nein', 'ja'], { A: [1, 2] })],
    ['one period', byDepartment({ A: [19.4, 16.4, 22.7, 60, 310], B: 'C' })],
    ['nothing', total({})],
  ])('seriesAt(dataset, language, mark) is undefined for %s', (_, nothing) => {
    expect(seriesAt(nothing, de, '')).toBeUndefined();
  });
});
