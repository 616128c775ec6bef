import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../packages/core/src/dataset/dataset.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import type {
  ImplementationStatistic,
  NetworkStatistic,
  RecordMeasure,
} from '../../../packages/core/src/indicator/measure-definition.js';
import { recordMeasures } from '../../../packages/core/src/record-measures/record-measures.js';
import { recordSeries, recordTable, sourceOf, told } from './tables.js';

const IMPLEMENTATION: readonly ImplementationStatistic[] = [
  'implemented',
  'started',
  'overdue',
  'weightedProgress',
  'medianDuration',
  'withOwner',
  'withIndicator',
  'withBudget',
];
const NETWORK: readonly NetworkStatistic[] = [
  'organisationOverlap',
  'overlapCoefficient',
  'doubleStructures',
  'departmentsTakingPart',
  'membershipsPerOrganisation',
  'density',
  'bridgingOrganisations',
];

/** Statistics in per cent; the others are days and counts. */
const PERCENTAGES: readonly string[] = [
  ...IMPLEMENTATION.filter((statistic) => statistic !== 'medianDuration'),
  ...['organisationOverlap', 'overlapCoefficient', 'departmentsTakingPart', 'density'],
];

/** Each computes fifteen measures over four tables. */
const RUNS = 20;

const EDITION = '2016-08-15';

/** Rows of the four tables, as texts. */
interface Rows {
  readonly recommendations: readonly string[];
  readonly status: readonly string[];
  readonly committees: readonly string[];
  readonly memberships: readonly string[];
}

const idOf = (prefix: string, most: number) => fc.integer({ min: 1, max: most }).map((i) => `${prefix}${i}`);
const day = fc
  .tuple(fc.integer({ min: 2013, max: 2017 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const row = (...cells: readonly fc.Arbitrary<string>[]) => fc.tuple(...cells).map((texts) => texts.join(';'));
const or = (...texts: readonly string[]) => fc.constantFrom(...texts);

const numbered = (prefix: string, rows: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(rows, { minLength: 1, maxLength }).map((all) => all.map((rest, i) => `${prefix}${i + 1};${rest}`));

const records: fc.Arbitrary<Rows> = fc.record({
  recommendations: numbered(
    'r',
    row(
      or('a1', 'a2'),
      or('', 'Amt'),
      fc.oneof(day, or('', '2015', '2014/..')),
      or('', '0', '500'),
      or('', '1', '2.5'),
    ),
    6,
  ),
  status: fc.array(
    row(
      idOf('r', 6),
      day,
      or('planned', 'inProgress', 'done', 'continued', 'postponed', 'dropped'),
      or('', '0', '35', '100'),
    ),
    { maxLength: 15 },
  ),
  committees: numbered('c', row(or('city', 'district'), or('', 'x', 'x|y', 'y|z')), 4),
  memberships: fc.array(
    row(idOf('c', 4), or('a', 'b', 'c', 'd'), or('', 'youth', 'sport'), fc.oneof(day, or('')), fc.oneof(day, or(''))),
    { maxLength: 12 },
  ),
});

interface Wording {
  readonly areas?: readonly string[];
  readonly departments?: readonly string[];
  /** What stands before every label. */
  readonly label?: string;
}

function sourceFrom(rows: Rows, { areas = ['a1', 'a2'], departments = ['youth', 'sport'], label = '' }: Wording = {}) {
  const categories = (name: string, codes: readonly string[]): Field => ({
    name,
    title: `${label}${name}`,
    categories: codes.map((value) => ({ value, label: `${label}${value}` })),
  });
  const table = (header: string, lines: readonly string[], fields: readonly Field[] = []): Dataset =>
    recordTable(`${[header, ...lines].join('\n')}\n`, fields);
  return sourceOf(
    {
      recommendations: table('id;area;owner;due;budget;weight', rows.recommendations, [categories('area', areas)]),
      'recommendation-status': table('recommendation;date;status;progress', rows.status),
      committees: table('id;level;topics', rows.committees),
      memberships: table('committee;organisation;department;from;until', rows.memberships, [
        categories('department', departments),
      ]),
    },
    EDITION,
  );
}

const MEASURES: readonly RecordMeasure[] = [
  ...IMPLEMENTATION.map((statistic) => ({ type: 'implementation', statistic }) as const),
  ...NETWORK.map((statistic) => ({ type: 'network', statistic }) as const),
];

/** Everything that all measures say, with a breakdown, by measure and cell; to nine places, for sums in any order. */
function allTold(rows: Rows, wording: Wording = {}): ReadonlyMap<string, string> {
  const source = sourceFrom(rows, wording);
  return new Map(
    MEASURES.flatMap((measure) => {
      const breakdown = measure.type === 'implementation' ? 'area' : 'level';
      const series = recordSeries(measure, source, [breakdown]);
      return [0, 1].flatMap((table) =>
        Object.entries(told(series, table)).map(
          ([cell, numbers]) => [`${JSON.stringify(measure)} ${cell}`, rounded(numbers)] as const,
        ),
      );
    }),
  );
}

function rounded(numbers: object | string): string {
  return JSON.stringify(numbers, (_, value: unknown) => (typeof value === 'number' ? value.toFixed(9) : value));
}

const shuffled = (rows: Rows) =>
  fc.record({
    recommendations: fc.shuffledSubarray([...rows.recommendations], { minLength: rows.recommendations.length }),
    status: fc.shuffledSubarray([...rows.status], { minLength: rows.status.length }),
    committees: fc.shuffledSubarray([...rows.committees], { minLength: rows.committees.length }),
    memberships: fc.shuffledSubarray([...rows.memberships], { minLength: rows.memberships.length }),
  });

describe('computeRecordSeries, always', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('computeRecordSeries(rows in any order) says the same', () => {
    const both = records.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows)));
    fc.assert(
      fc.property(both, ([rows, other]) => {
        expect(allTold(other)).toEqual(allTold(rows));
      }),
      { numRuns: RUNS },
    );
  });

  it('computeRecordSeries(other labels) says the same', () => {
    fc.assert(
      fc.property(records, (rows) => {
        expect(allTold(rows, { label: 'z ' })).toEqual(allTold(rows));
      }),
      { numRuns: RUNS },
    );
  });

  it('computeRecordSeries(a category without rows) changes no other value', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const more = allTold(rows, { areas: ['a0', 'a1', 'a2', 'a3'] });
        for (const [cell, numbers] of allTold(rows)) expect([cell, more.get(cell)]).toEqual([cell, numbers]);
        const added = [...more].filter(([cell]) => /a[03]$/.test(cell)).map(([, numbers]) => numbers);
        expect(added.every((numbers) => ['"noCases"', '"notDelivered"'].includes(numbers))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('computeRecordSeries(percentages) lie between 0 and 100, counts within their base', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const source = sourceFrom(rows);
        for (const measure of MEASURES.filter((each) => 'statistic' in each && PERCENTAGES.includes(each.statistic))) {
          for (const numbers of Object.values(told(recordSeries(measure, source)))) {
            if (typeof numbers === 'string') continue;
            expect(numbers.value).toBeGreaterThanOrEqual(0);
            expect(numbers.value).toBeLessThanOrEqual(100);
            expect(numbers.count ?? 0).toBeLessThanOrEqual(numbers.base!);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('computeRecordSeries(in any time zone) says the same', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const [east, west] = ['Pacific/Auckland', 'America/New_York'].map((place) => {
          process.env['TZ'] = place;
          return { hour: new Date(0).getHours(), told: allTold(rows) };
        });
        expect(east!.hour).not.toBe(west!.hour);
        expect(east!.told).toEqual(west!.told);
      }),
      { numRuns: RUNS },
    );
  });

  it('recordMeasures(measure) names everything that is computed', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const source = sourceFrom(rows);
        for (const measure of MEASURES) {
          for (const numbers of Object.values(told(recordSeries(measure, source)))) {
            if (typeof numbers !== 'string')
              expect(recordMeasures(measure)).toEqual(expect.arrayContaining(Object.keys(numbers)));
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
