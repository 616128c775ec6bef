import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../packages/core/src/dataset/dataset.js';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import { protect } from '../../../packages/core/src/protect/protect.js';
import { recordSeries, recordTable, sourceOf, told } from './tables.js';

const services = recordTable(`year;department;languages
2023;youth;de|tr
2024;youth;de|tr|AR
2024;sport;tr
2024;sport;
`);
const residents = recordTable(`year;language;count
2022;tr;100
2023;tr;100
2023;ar;300
2023;de;5000
2024;tr;100
2024;ar;300
2024;fa;400
2024;;7
2024;de-AT;60
`);
const measure = {
  type: 'languageCoverage',
  services: { resource: 'services', field: 'languages' },
  residents: { resource: 'residents', language: 'language', count: 'count' },
} as const;

function computed(
  tables: Readonly<Record<string, Dataset>>,
  breakdowns: readonly string[] = [],
  edition = '2024-12-31',
) {
  return recordSeries(measure, sourceOf(tables, edition), breakdowns);
}

describe('languageCoverage', () => {
  it('computeRecordSeries(languageCoverage) is the share of residents with another language who find a service in it', () => {
    expect(told(computed({ services, residents }))).toEqual({
      '2022': 'notDelivered',
      '2023': { value: 25, count: 100, base: 400 },
      '2024': { value: 50, count: 400, base: 800 },
    });
  });

  it('computeRecordSeries(languageCoverage) by a field of the services: who finds one there, out of all', () => {
    expect(told(computed({ services, residents }, ['department']), 1)).toMatchObject({
      '2024 youth': { value: 50, count: 400, base: 800 },
      '2024 sport': { value: 12.5, count: 100, base: 800 },
      '2023 sport': { value: 0, count: 0, base: 400 },
    });
  });

  it('computeRecordSeries(languageCoverage) by a field of the residents: out of those there', () => {
    const living = recordTable('year;language;count;district\n2024;tr;10;a\n2024;fa;30;a\n2024;tr;5;b\n');
    expect(told(computed({ services, residents: living }, ['district']), 1)).toMatchObject({
      '2024 a': { value: 25, base: 40 },
      '2024 b': { value: 100, base: 5 },
    });
  });

  it('computeRecordSeries(languageCoverage): services without a year are those of today, for the newest residents only', () => {
    const today = recordTable('id;languages\ns1;ar\n');
    expect(told(computed({ services: today, residents }))).toEqual({ '2024': { value: 37.5, count: 300, base: 800 } });
  });

  it('computeRecordSeries(languageCoverage) counts only the services that are asked for', () => {
    const sport = { ...measure, services: { ...measure.services, where: [{ field: 'department', in: ['sport'] }] } };
    expect(told(recordSeries(sport, sourceOf({ services, residents }, '2024-12-31')))).toMatchObject({
      '2023': { value: 0, base: 400 },
      '2024': { value: 12.5, base: 800 },
    });
  });

  it('computeRecordSeries(languageCoverage): a missing count is not zero, a negative one is inconsistent, German only has no cases', () => {
    const of = (rows: string) =>
      told(computed({ services, residents: recordTable(`year;language;count\n${rows}\n`) }))['2024'];
    expect(of('2024;tr;5\n2024;ar;')).toBe('notDelivered');
    expect(of('2024;tr;5\n2024;ar;-1')).toBe('inconsistent');
    expect(of('2024;de;5')).toBe('noCases');
  });
});

describe('protect(languageCoverage)', () => {
  const living = recordTable(`year;language;count;district
2024;tr;100;a
2024;fa;300;a
2024;tr;90;b
2024;fa;4;b
2024;tr;60;c
2024;fa;70;c
`);
  const kindsOf = (series: ReturnType<typeof computed>) =>
    protect(series, PROFILES.staffPublic).tables.map(({ observations }) => observations.map(({ kind }) => kind));

  it('computeRecordSeries(languageCoverage) is about people, in the finest groups', () => {
    const { atoms, tables } = computed({ services, residents: living }, ['district']);
    expect(atoms).toEqual([
      { period: '2024', categories: ['a'], parts: [100, 300] },
      { period: '2024', categories: ['b'], parts: [90, 4] },
      { period: '2024', categories: ['c'], parts: [60, 70] },
    ]);
    expect(tables[0]!.observations.at(-1)!.parts).toMatchObject({ values: [250, 374], people: 624, counted: true });
  });

  it('protect(languageCoverage) hides few residents who find no service, and another district to cover for them', () => {
    const [total, districts] = kindsOf(computed({ services, residents: living }, ['district']));
    expect(total?.slice(-1)).toEqual(['numbers']);
    expect(districts?.slice(-3)).toEqual(['numbers', 'confidential', 'confidential']);
  });

  it('protect(languageCoverage) hides few residents also by a field that only the services have', () => {
    const few = recordTable('year;language;count\n2024;tr;100\n2024;ar;3\n');
    expect(kindsOf(computed({ services, residents: few }, ['department']))[1]).toContain('confidential');
  });
});
