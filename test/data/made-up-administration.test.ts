import { describe, expect, it } from 'vitest';
import { countBy, rows, type Row } from './monitor.js';

const YEARS = ['2021', '2022', '2023', '2024', '2025'];
const heads = rows('headcount');
const sheets = rows('staff-survey');
const attendances = rows('training');

describe('headcount.csv', () => {
  it('headcount has 12 departments in 3 divisions over 5 years, about 620 people', () => {
    expect(new Set(heads.map(({ department }) => department)).size).toBe(12);
    expect(new Set(heads.map(({ division }) => division)).size).toBe(3);
    expect(new Set(heads.map(({ department, division }) => `${department} ${division}`)).size).toBe(12);
    expect([...staffByYear().keys()]).toEqual(YEARS);
    for (const size of staffByYear().values()) expect(Math.abs(size - 620)).toBeLessThan(25);
  });
});

describe('staff-survey.csv', () => {
  it('staff-survey has no more sheets than heads in any year, department, pay group and gender', () => {
    const cell = (row: Row) =>
      ['year', 'division', 'department', 'pay_group', 'gender'].map((name) => row[name]).join('|');
    const sizes = new Map(heads.map((row) => [cell(row), Number(row['count'])]));
    for (const [key, count] of countBy(sheets, cell)) expect(count, key).toBeLessThanOrEqual(sizes.get(key) ?? 0);
  });

  it('staff-survey has a response of 68 to 75 % and a few answers not stated', () => {
    for (const year of YEARS) {
      const answers = sheets.filter((row) => row['year'] === year);
      const rate = answers.length / (staffByYear().get(year) ?? 0);
      expect(rate, year).toBeGreaterThan(0.68);
      expect(rate, year).toBeLessThan(0.75);
      const notStated = answers.filter(({ migration_background = '' }) => migration_background.startsWith('k')).length;
      expect(notStated / answers.length).toBeLessThan(0.08);
    }
  });

  it('staff-survey shows a share that rises from about 20 % to about 24 %', () => {
    const shares = YEARS.map((year) => share(sheets.filter((row) => row['year'] === year)));
    expect(shares.map((value) => Math.round(value * 1000) / 10)).toEqual([20.2, 22.4, 22.7, 22.9, 23.8]);
  });
});

describe('training.csv', () => {
  it('training reaches from about 12 % to about 34 % of the staff', () => {
    const coverage = YEARS.map((year) => {
      const people = new Set(attendances.filter((row) => row['year'] === year).map(({ person }) => person));
      return Math.round((people.size / (staffByYear().get(year) ?? 0)) * 100);
    });
    expect(coverage).toEqual([12, 16, 23, 29, 34]);
  });

  it('training has a course day in the year, and one department a year for each person', () => {
    for (const { year = '', course_date } of attendances) expect(course_date?.endsWith(year)).toBe(true);
    const places = new Set(attendances.map(({ year, person, department }) => `${year} ${person} ${department}`));
    expect(places.size).toBe(new Set(attendances.map(({ year, person }) => `${year} ${person}`)).size);
    expect(places.size).toBeLessThan(attendances.length);
  });
});

describe('project-evaluation.csv', () => {
  it('project-evaluation has 20 to 70 sheets for each of six projects and each year', () => {
    const counts = countBy(rows('project-evaluation'), ({ year, project }) => `${year} ${project}`);
    expect(counts.size).toBe(30);
    for (const count of counts.values()) expect(count >= 20 && count <= 70).toBe(true);
  });
});

function staffByYear(): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { year = '', count } of heads) sizes.set(year, (sizes.get(year) ?? 0) + Number(count));
  return sizes;
}

function share(answers: readonly Row[]): number {
  const yes = answers.filter((row) => row['migration_background'] === 'yes').length;
  return yes / (yes + answers.filter((row) => row['migration_background'] === 'no').length);
}
