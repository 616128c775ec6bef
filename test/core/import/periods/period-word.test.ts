import { describe, expect, it } from 'vitest';
import { isTimeHeading, monthInHeading, monthAlone } from '../../../../packages/core/src/import/periods/period-word.js';

describe('isTimeHeading', () => {
  it.each([
    'Jahr',
    'jahr',
    'Berichtsjahr ',
    'Berichtsjahr (Juni des jeweiligen Jahres)',
    'Stichtag',
    'Year',
    'ref_date',
    'Quartal',
    'Schuljahr',
    'Kita-Jahr',
    'Haushaltsjahr',
  ])('isTimeHeading(%j) is true', (heading) => {
    expect(isTimeHeading(heading)).toBe(true);
  });

  it.each([
    '',
    'Jahrgang',
    'Geburtsjahr',
    'Baujahr',
    'Monatseinkommen',
    'Alter in Jahren',
    'Datenstand',
    'Zeitvertrag',
  ])('isTimeHeading(%j) is false', (heading) => {
    expect(isTimeHeading(heading)).toBe(false);
  });
});

describe('monthAlone', () => {
  it('monthAlone(name) is its number', () => {
    expect(['Mai', 'märz', 'Dez.', 'January', 'Jänner', 'Insgesamt', ''].map(monthAlone)).toEqual([
      5,
      3,
      12,
      1,
      1,
      null,
      null,
    ]);
    expect(monthInHeading('Berichtsjahr (Juni des jeweiligen Jahres)')).toBe(6);
    expect(monthInHeading('Berichtsjahr')).toBeNull();
  });
});
