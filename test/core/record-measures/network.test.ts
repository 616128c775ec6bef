import { describe, expect, it } from 'vitest';
import type { NetworkStatistic } from '../../../packages/core/src/indicator/measure-definition.js';
import { recordSeries, recordTable, sourceOf, told } from './tables.js';

const DEPARTMENT = { name: 'department', categories: ['youth', 'sport', 'health', 'works'] };
const committees = recordTable(`id;title_de;level;topics
ag;Stadtteilrunde;district;language|sport
city;Integrationsrat;city;language|work|sport
health;Gesundheit;city;health
`);
const memberships = recordTable(
  `committee;organisation;department;role;from;until
ag;a;youth;chair;2022;
ag;b;;member;2022;
ag;c;;member;2022;
city;a;youth;member;2022;
city;b;;member;2022;
city;c;;member;2022;
city;d;sport;chair;2022;
city;e;;member;2022;
city;e;;guest;2022;
health;e;health;chair;2023-03;
health;f;;member;2023;2024-06
`,
  [DEPARTMENT],
);
const all = sourceOf({ committees, memberships }, '2024-09-30');

const computed = (statistic: NetworkStatistic, breakdowns: string[] = [], source = all) =>
  recordSeries({ type: 'network', statistic }, source, breakdowns);

describe('network', () => {
  it('computeRecordSeries(organisationOverlap) is the mean Jaccard index of all pairs', () => {
    expect(told(computed('organisationOverlap'))).toEqual({
      '2022': { value: 60, base: 1 },
      '2023': { value: (100 * (0.6 + 0 + 1 / 6)) / 3, base: 3 },
      '2024': { value: (100 * (0.6 + 0 + 1 / 5)) / 3, base: 3 },
    });
  });

  it('computeRecordSeries(overlapCoefficient) shows that one lies inside the other', () => {
    expect(told(computed('overlapCoefficient'))).toEqual({
      '2022': { value: 100, base: 1 },
      '2023': { value: 50, base: 3 },
      '2024': { value: (100 * (1 + 0 + 1)) / 3, base: 3 },
    });
  });

  it('computeRecordSeries(doubleStructures) counts pairs', () => {
    expect(told(computed('doubleStructures'))).toMatchObject({
      '2022': { value: 1, base: 1 },
      '2023': { value: 1, base: 3 },
    });
  });

  it('computeRecordSeries(departmentsTakingPart) is out of all that the schema lists', () => {
    expect(told(computed('departmentsTakingPart'))).toEqual({
      '2022': { value: 50, count: 2, base: 4 },
      '2023': { value: 75, count: 3, base: 4 },
      '2024': { value: 75, count: 3, base: 4 },
    });
    const unlisted = recordTable('committee;organisation;department\ncity;a;youth\n');
    const source = sourceOf({ committees, memberships: unlisted }, '2024-09-30');
    expect(told(computed('departmentsTakingPart', [], source))).toEqual({ '2024': 'notDelivered' });
  });

  it('computeRecordSeries(membershipsPerOrganisation) counts an organisation with two roles once', () => {
    expect(told(computed('membershipsPerOrganisation'))).toEqual({
      '2022': { value: 8 / 5, count: 8, base: 5 },
      '2023': { value: 10 / 6, count: 10, base: 6 },
      '2024': { value: 9 / 5, count: 9, base: 5 },
    });
  });

  it('computeRecordSeries(density) is memberships out of organisations × committees', () => {
    expect(told(computed('density'))).toMatchObject({
      '2022': { value: 80, count: 8, base: 10 },
      '2024': { value: 60, count: 9, base: 15 },
    });
  });

  it('computeRecordSeries(bridgingOrganisations) counts those that alone connect committees', () => {
    expect(told(computed('bridgingOrganisations'))).toEqual({
      '2022': { value: 0, base: 5 },
      '2023': { value: 1, base: 6 },
      '2024': { value: 1, base: 5 },
    });
  });

  it('computeRecordSeries breaks down by fields of the committees and of the memberships', () => {
    const series = computed('membershipsPerOrganisation', ['level', 'role']);
    expect(told(series, 1)).toMatchObject({
      '2022 city': { count: 5, base: 5 },
      '2022 district': { count: 3, base: 3 },
    });
    expect(told(series, 2)).toMatchObject({ '2022 chair': { count: 2, base: 2 }, '2022 guest': { count: 1, base: 1 } });
    expect(told(computed('density', ['level']), 1)).toMatchObject({ '2022 district': { value: 100 } });
  });

  it('computeRecordSeries does not know yet who joins after the edition', () => {
    const early = sourceOf({ committees, memberships }, '2021-06-30');
    expect(told(computed('density', [], early))).toEqual({ '2021': 'noCases' });
    const middle = sourceOf({ committees, memberships }, '2023-02-28');
    expect(told(computed('density', [], middle))).toMatchObject({ '2023': { count: 9, base: 18 } });
  });

  it('computeRecordSeries without memberships, or with one committee, has no cases', () => {
    const none = sourceOf({ committees, memberships: recordTable('committee;organisation\n') }, '2024-09-30');
    expect(told(computed('density', [], none))).toEqual({});
    const over = recordTable('committee;organisation;until\ncity;a;2020\n');
    const source = sourceOf({ committees, memberships: over }, '2024-09-30');
    expect(told(computed('density', [], source))).toEqual({ '2024': 'noCases' });
    expect(told(computed('membershipsPerOrganisation', [], source))).toEqual({ '2024': 'noCases' });
    expect(told(computed('bridgingOrganisations', [], source))).toEqual({ '2024': 'noCases' });
    expect(told(computed('organisationOverlap', ['level']), 1)['2022 city']).toBe('noCases');
    expect(told(computed('doubleStructures', ['level']), 1)['2022 city']).toBe('noCases');
  });
});
