import { describe, expect, it } from 'vitest';
import { csvRows } from './csv-rows.js';
import { rowsOf } from './staff-cells.js';

describe('the rows of Musterstadt about staff', () => {
  const YEARS = [2022, 2023, 2024];
  const whole = (year: number) => ({ field: null, category: '', years: [year] });
  const personsOf = (table: string, year: number) => rowsOf(table, whole(year)).map(({ Person }) => Person);

  it.each(YEARS)('the headcount of %i adds up to the list of staff', (year) => {
    const total = rowsOf('headcount', whole(year)).reduce((sum, { Anzahl }) => sum + Number(Anzahl), 0);
    expect(total).toBe(rowsOf('staff', whole(year)).length);
  });

  it.each(YEARS)('whoever was trained in %i or is a trainee is on the list of staff', (year) => {
    const staff = new Set(personsOf('staff', year));
    const named = [...personsOf('training', year), ...personsOf('trainees', year)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((person) => !staff.has(person))).toEqual([]);
  });

  it.each([2023, 2024])('those who left in %i were on the list the year before and no longer are', (year) => {
    const [before, now] = [new Set(personsOf('staff', year - 1)), new Set(personsOf('staff', year))];
    const wrong = personsOf('leavers', year).filter((person) => !before.has(person) || now.has(person));
    expect(wrong).toEqual([]);
  });

  it.each(YEARS)('no group returned more sheets in %i than it has people', (year) => {
    const cells = csvRows('headcount').filter((row) => Number(row['Jahr']) === year);
    const names = ['Amt', 'Entgeltgruppe', 'Geschlecht', 'Altersgruppe', 'Umfang', 'Befristung'];
    const key = (row: Readonly<Record<string, string>>) => names.map((name) => row[name]).join();
    const people = new Map(cells.map((row) => [key(row), Number(row['Anzahl'])]));
    const sheets = new Map<string, number>();
    for (const row of rowsOf('staff-survey', whole(year))) sheets.set(key(row), (sheets.get(key(row)) ?? 0) + 1);
    expect([...sheets].filter(([group, count]) => count > (people.get(group) ?? 0))).toEqual([]);
  });

  it.each(YEARS)('the attendances of %i are those that the courses count', (year) => {
    const counted = rowsOf('courses', whole(year)).reduce((sum, row) => sum + Number(row['Teilnehmende']), 0);
    expect(rowsOf('training', whole(year))).toHaveLength(counted);
  });
});
