import { describe, expect, it } from 'vitest';
import { findTotals } from '../../../../packages/core/src/import/keys/find-totals.js';
import { importedOf } from '../imported-of.js';

const totalsIn = (header: string, rows: readonly string[]) =>
  findTotals(importedOf(header, rows)).map(({ dimension, totals, levels }) => ({
    dimension: dimension.name,
    totals: totals.map(({ code, parts, because }) => `${code} = ${parts.join(' + ')} (${because})`),
    levels,
  }));

describe('findTotals', () => {
  it('findTotals finds the empty code of GENESIS, by its dimension', () => {
    const rows = ['||Insgesamt|3', '|GESM|männlich|1', '|GESW|weiblich|2'];
    expect(totalsIn('period|ges|ges_label|value', rows)).toEqual([
      { dimension: 'ges', totals: [' = GESM + GESW (total-word)'], levels: [] },
    ]);
  });

  it.each(['TOTAL', '_T', 'Insgesamt', 'insgesamt', 'Beschäftigte insgesamt', 'Gesamt', 'zusammen', 'Both sexes'])(
    'findTotals takes %j for a total',
    (word) => {
      expect(totalsIn('sex|value', [`${word}|3`, 'a|1', 'b|2'])).toMatchObject([
        { totals: [`${word} = a + b (total-word)`] },
      ]);
    },
  );

  it.each(['Gesamtschule', 'Totalausfall', 'Alleinstehende', 'Allgemeine Verwaltung', 'männlich'])(
    'findTotals does not take %j for a total',
    (word) => {
      expect(totalsIn('sex|value', [`${word}|3`, 'a|1', 'b|2'])).toEqual([]);
    },
  );

  it('findTotals names the levels of region keys in one column, and what lies in what', () => {
    const rows = ['DG|9', '06|5', '06532|3', '06533|2', '06532023|2', '06532001|1', '07|4'];
    expect(totalsIn('region|value', rows)).toEqual([
      {
        dimension: 'region',
        totals: [
          'DG = 06 + 07 (total-word)',
          '06 = 06532 + 06533 (region-key)',
          '06532 = 06532023 + 06532001 (region-key)',
        ],
        levels: [
          ['land', 2],
          ['kreis', 2],
          ['gemeinde', 2],
        ],
      },
    ]);
  });

  it('findTotals takes long keys by their nearest known region', () => {
    expect(totalsIn('region|value', ['06532|3', '065320023023|2', '065320001001|1'])).toMatchObject([
      { totals: ['06532 = 065320023023 + 065320001001 (region-key)'] },
    ]);
  });

  it('findTotals does not read levels into columns that hold other codes as well', () => {
    expect(totalsIn('code|value', ['06|5', '06532|3', 'Sonstige|2'])).toEqual([]);
    expect(totalsIn('stadtteil|value', ['1|5', '101|3', '102|2'])).toEqual([]);
  });

  it('findTotals keeps totals that the file names, and gives only one of several words all other parts', () => {
    const named = importedOf('t|value', ['AK1|3', 'a|1', 'b|2']);
    const dimensions = [{ name: 't', title: 't', labelled: false, totals: ['AK1', 'gone'] }];
    expect(findTotals({ ...named, dimensions })).toMatchObject([
      { totals: [{ code: 'AK1', parts: [], because: 'named' }] },
    ]);
    expect(totalsIn('t|value', ['Insgesamt|3', 'zusammen|3', 'a|1', 'b|2'])).toMatchObject([
      { totals: ['Insgesamt = a + b (total-word)', 'zusammen =  (total-word)'] },
    ]);
  });

  /** Eight years of a total and its parts; every number is large enough that no sum fits by chance. */
  const years = (parts: (year: number) => readonly [code: string, value: number | string][]) =>
    Array.from({ length: 8 }, (_, year) =>
      parts(year).map(([code, value]) => `${2010 + year}|${code}|${value}`),
    ).flat();
  const [a, b, c] = [1000, 2000, 3500];

  it('findTotals finds sub-totals that no word names, by their numbers', () => {
    const rows = years((year) => {
      const [first, second, third] = [a + 17 * year ** 2, b + 31 * year, c - 83 * year];
      return [
        ['s1', first + second],
        ['x', first],
        ['y', second],
        ['all', first + second + third],
        ['z', third],
      ];
    });
    expect(totalsIn('period|group|value', rows)).toEqual([
      { dimension: 'group', totals: ['all = s1 + z (total-word)', 's1 = x + y (sum)'], levels: [] },
    ]);
  });

  it('findTotals finds them in spite of numbers that were changed a little, or are not there', () => {
    const rows = years((year) => {
      const [first, second] = [a + 17 * year ** 2, b + 31 * year];
      return [
        ['s1', first + second + (year % 5) - 2],
        ['x', first],
        ['y', year === 3 ? '' : second],
      ];
    });
    expect(totalsIn('period|group|value', rows)).toMatchObject([{ totals: ['s1 = x + y (sum)'] }]);
  });

  it('findTotals takes no chance for a sum: small numbers, few years, or a year in which it does not hold', () => {
    expect(
      totalsIn(
        'period|s|value',
        years((year) => [
          ['p', 5 + year],
          ['q', 2],
          ['r', 3 + year],
        ]),
      ),
    ).toEqual([]);
    const rows = years((year) => [
      ['p', a + b + year],
      ['q', a],
      ['r', b + year],
    ]);
    expect(totalsIn('period|s|value', rows)).toHaveLength(1);
    expect(totalsIn('period|s|value', rows.slice(0, 12))).toEqual([]);
    expect(totalsIn('period|s|value', [...rows.slice(0, -1), '2017|r|2900'])).toEqual([]);
  });
});
