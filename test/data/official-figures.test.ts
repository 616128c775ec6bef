import { describe, expect, it } from 'vitest';
import { cells, resource, rows, sharedText } from './monitor.js';

const BA = 'data/ba-migrationsmonitor/';
const CENSUS = 'data/ffcsv-zensus2022-einwanderungsgeschichte/1000A-2022_1773175355216_de_flat.csv';
const here = sharedText(CENSUS) !== null;
if (!here) console.info('The official files do not lie beside the repository: their figures are not recomputed.');

describe('labour-market.csv', () => {
  it('labour-market has the published figure for 2015, 271816 women and 296426 men', () => {
    expect(rows('labour-market').find(({ year }) => year === '2015')).toMatchObject({ unemployed_foreign: '568242' });
  });

  it('labour-market names its source in every row', () => {
    for (const { source } of rows('labour-market'))
      expect(source).toMatch(/^Statistik der Bundesagentur für Arbeit.*eigene Berechnung$/);
  });

  it.skipIf(!here).each([
    ['unemployed_total', 'arbeitslose_insgesamt_nachgeschlecht.csv'],
    ['unemployed_foreign', 'arbeitslose_ausländer_nachgeschlecht.csv'],
    ['employed_total', 'beschäftigte_insgesamt_nachgeschlecht.csv'],
    ['employed_foreign', 'beschäftigte_ausländer_nachgeschlecht.csv'],
  ])('labour-market %s is women plus men of %s (needs ../shared/data)', (field, file) => {
    const published = agencyRows(file);
    const ours = rows('labour-market').filter((row) => row[field] !== '');
    expect(ours.map((row) => [row['year'], Number(row[field])])).toEqual(
      published.map(({ year, women, men }) => [year, women + men]),
    );
    for (const { women, men, total } of published) expect(Math.abs(women + men - total)).toBeLessThanOrEqual(20);
  });

  it.skipIf(!here)('labour-market leaves empty what a series lacks (needs ../shared/data)', () => {
    const empty = rows('labour-market').filter((row) => Object.values(row).includes(''));
    expect(
      empty.map(({ year, unemployed_total, unemployed_foreign }) => [year, unemployed_total, unemployed_foreign]),
    ).toEqual([['2014', '', '']]);
  });
});

/** The years of a file of the Federal Employment Agency: quoted cells, thousands with a point. */
function agencyRows(file: string) {
  const lines = (sharedText(BA + file) ?? '').split('\n').filter((line) => /^"\d{4}"/.test(line));
  return lines.map((line) => {
    const [year = '', ...numbers] = line.replaceAll('"', '').split(';');
    const [women = 0, men = 0, total = 0] = numbers.map((number) => Number(number.replaceAll('.', '')));
    return { year, women, men, total };
  });
}

describe('census-hessen.csv', () => {
  it('census-hessen names its source as the statistical offices ask, in every row', () => {
    const source =
      '© Statistisches Bundesamt (Destatis)/Statistische Ämter des Bundes und der Länder, 2026, Zensus 2022, Tabelle 1000A-2022, dl-de/by-2-0';
    expect(new Set(rows('census-hessen').map((row) => row['source']))).toEqual(new Set([source]));
    expect(resource('census-hessen').sources[0]?.title).toBe(source);
  });

  it('census-hessen parts give their age group, up to what the census’s disclosure control changes', () => {
    for (const row of rows('census-hessen')) {
      const parts = Number(row['immigration_history']) + Number(row['one_sided']) + Number(row['without']);
      expect(Math.abs(parts - Number(row['total']))).toBeLessThanOrEqual(5);
    }
  });

  it.skipIf(!here)('census-hessen has the figures of table 1000A-2022 (needs ../shared/data)', () => {
    const published = censusRows();
    const words = cells(resource('census-hessen')).slice(1);
    const columns = ['', 'WANDERUNG-BEID', 'WANDERUNG-EINS', 'WANDERUNG-X'];
    for (const [, , age = '', ...numbers] of words) {
      const given = columns.map((code) => published.get(`${age}|${code}`)?.replace('-', ''));
      expect(numbers.slice(0, 4), age).toEqual(given);
    }
    expect(words).toHaveLength(9);
  });

  it.skipIf(!here)('census-hessen sums differ by one person from the published totals (needs ../shared/data)', () => {
    const published = censusRows();
    const sum = (field: string) => rows('census-hessen').reduce((total, row) => total + Number(row[field]), 0);
    expect([sum('total'), published.get('Insgesamt|')]).toEqual([6207279, '6207278']);
    expect([sum('immigration_history'), published.get('Insgesamt|WANDERUNG-BEID')]).toEqual([1721699, '1721698']);
  });
});

/** Table 1000A-2022 for Hesse: age group and code of the immigration history → the cell. */
function censusRows(): ReadonlyMap<string, string> {
  const lines = (sharedText(CENSUS) ?? '').split('\n').map((line) => line.split(';'));
  const hesse = lines.filter((line) => line[7] === '06' && line[13] === 'WDGAT2');
  return new Map(hesse.map((line) => [`${line[12] ?? ''}|${line[15] ?? ''}`, line[17] ?? '']));
}
