import { describe, expect, it } from 'vitest';
import { rows, type Row } from './monitor.js';

const town = rows('town-labour-market');
const country = rows('labour-market').filter(({ unemployed_total }) => unemployed_total !== '');
const hesse = rows('census-hessen');

const sum = (of: readonly Row[], field: string) => of.reduce((total, row) => total + Number(row[field]), 0);
const of = (year: string, nationality?: string) =>
  town.filter((row) => row['year'] === year && (nationality === undefined || row['nationality'] === nationality));
const ages = (...words: readonly string[]) => hesse.filter(({ age_group = '' }) => words.includes(age_group));

describe('town-labour-market.csv', () => {
  it('town-labour-market has two nationalities and two genders in each year of the real figures', () => {
    const years = country.map(({ year }) => year);
    expect([...new Set(town.map(({ year }) => year))]).toEqual(years);
    for (const year of years)
      expect(of(year!).map(({ nationality, gender }) => `${nationality!} ${gender!}`)).toEqual([
        'german female',
        'german male',
        'foreign female',
        'foreign male',
      ]);
  });

  it('town-labour-market has unemployed people in a labour force in a population', () => {
    for (const row of town) {
      expect(Number(row['unemployed'])).toBeLessThan(Number(row['dependent_labour_force']));
      expect(Number(row['dependent_labour_force'])).toBeLessThan(Number(row['population_15_64']));
    }
  });

  it('town-labour-market is that of a town of about 55 000 inhabitants, by the ages of Hesse', () => {
    const working = ages('20-29', '30-39', '40-49', '50-59');
    // Of those aged 10 to 19 and 60 to 69 about half are 15 to 64.
    const halves = ages('10-19', '60-69');
    const share = (sum(working, 'total') + sum(halves, 'total') / 2) / sum(hesse, 'total');
    for (const { year = '' } of country) {
      const inhabitants = sum(of(year), 'population_15_64') / share;
      expect(Math.abs(inhabitants - 55_000), year).toBeLessThan(6_000);
    }
  });

  it('town-labour-market has fewer foreign nationals than Hesse has people with an immigration history', () => {
    const working = ages('20-29', '30-39', '40-49', '50-59');
    const history = sum(working, 'immigration_history') / sum(working, 'total');
    const foreign = sum(of('2022', 'foreign'), 'population_15_64') / sum(of('2022'), 'population_15_64');
    expect(foreign).toBeGreaterThan(history / 2);
    expect(foreign).toBeLessThan(history);
  });

  it('town-labour-market follows the real share of foreign nationals among the unemployed, without repeating it', () => {
    for (const { year = '', unemployed_foreign, unemployed_total } of country) {
      const real = Number(unemployed_foreign) / Number(unemployed_total);
      const made = sum(of(year, 'foreign'), 'unemployed') / sum(of(year), 'unemployed');
      expect(Math.abs(made - real), year).toBeLessThan(0.06);
      expect(made.toFixed(3), year).not.toBe(real.toFixed(3));
    }
  });
});
