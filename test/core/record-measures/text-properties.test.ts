import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordMeasure } from '../../../packages/core/src/indicator/measure-definition.js';
import { recordSeries, recordTable, sourceOf, told } from './tables.js';

const LANGUAGES = ['de', 'tr', 'ar', 'fa'];
const year = fc.constantFrom('2023', '2024');
const offers = fc.array(fc.tuple(year, fc.subarray(LANGUAGES)), { maxLength: 6 });
const residents = fc.array(fc.tuple(year, fc.constantFrom(...LANGUAGES), fc.nat({ max: 5000 })), { maxLength: 10 });
const texts = fc.array(
  fc.tuple(year, fc.constantFrom('Das Amt ist auf.', '', '7', 'Die Beratungsleistungen beinhalten Teilhabeangebote.')),
  { minLength: 1, maxLength: 8 },
);

const coverage: RecordMeasure = {
  type: 'languageCoverage',
  services: { resource: 'services', field: 'languages' },
  residents: { resource: 'residents', language: 'language', count: 'count' },
};

function covered(services: readonly (readonly [string, readonly string[]])[], living: readonly (readonly unknown[])[]) {
  const lines = (rows: readonly (readonly unknown[])[]) => rows.map((row) => `${row.join(';')}\n`).join('');
  const tables = {
    services: recordTable(`year;languages\n${lines(services.map(([when, list]) => [when, list.join('|')]))}`),
    residents: recordTable(`year;language;count\n${lines(living)}`),
  };
  return told(recordSeries(coverage, sourceOf(tables, '2024-12-31')));
}

function readable(rows: readonly (readonly [string, string])[], maximum: number) {
  const services = recordTable(`year;text\n${rows.map((row) => `${row.join(';')}\n`).join('')}`);
  const measure = { type: 'readability', of: { resource: 'services', field: 'text' }, maximum } as const;
  return told(recordSeries(measure, sourceOf({ services }, '2024-12-31')));
}

describe('texts and languages, always', () => {
  it('computeRecordSeries(languageCoverage) lies between 0 and 100, whatever the order of the rows', () => {
    fc.assert(
      fc.property(offers, residents, (services, living) => {
        const result = covered(services, living);
        expect(covered([...services].reverse(), [...living].reverse())).toEqual(result);
        for (const numbers of Object.values(result)) {
          if (typeof numbers === 'string') continue;
          expect(numbers.value).toBeGreaterThanOrEqual(0);
          expect(numbers.value).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('computeRecordSeries(languageCoverage) never falls when a service is added', () => {
    const offer = fc.tuple(year, fc.subarray(LANGUAGES));
    fc.assert(
      fc.property(offers, offer, residents, (services, added, living) => {
        const after = covered([...services, added], living);
        for (const [cell, numbers] of Object.entries(covered(services, living))) {
          const now = after[cell];
          if (typeof numbers === 'string' || typeof now === 'string') continue;
          expect(now!.value).toBeGreaterThanOrEqual(numbers.value!);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('computeRecordSeries(readability) lies between 0 and 100, grows with the maximum, whatever the order of the rows', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -5, max: 30 }), (rows, maximum) => {
        const result = readable(rows, maximum);
        expect(readable([...rows].reverse(), maximum)).toEqual(result);
        const wider = readable(rows, maximum + 5);
        for (const [cell, numbers] of Object.entries(result)) {
          const other = wider[cell]!;
          if (typeof numbers === 'string' || typeof other === 'string') continue;
          expect(numbers.value).toBeGreaterThanOrEqual(0);
          expect(other.value).toBeLessThanOrEqual(100);
          expect(other.value).toBeGreaterThanOrEqual(numbers.value!);
        }
      }),
      { numRuns: 50 },
    );
  });
});
