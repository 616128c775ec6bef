import { describe, expect, it } from 'vitest';
import { readability } from '../../../packages/core/src/statistics/readability.js';
import { recordSeries, recordTable, sourceOf, told } from './tables.js';

const EASY = 'Wir sind für Sie da. Sie können zu uns kommen. Das Amt ist bis vier Uhr auf.';
const MIDDLE = 'Der Antrag wird im Rathaus gestellt. Bringen Sie bitte Ihren Ausweis und die Unterlagen mit.';
const HARD =
  'Die Inanspruchnahme der Beratungsleistung setzt die vorherige Anmeldung der Teilnahmeberechtigten unter Berücksichtigung der Geschäftsordnung voraus.';

const services = recordTable(`year;department;kind;text
2023;youth;letter;${HARD}
2023;youth;letter;
2023;sport;letter;${EASY}
2024;youth;letter;${EASY}
2024;youth;letter;${MIDDLE}
2024;sport;letter;${HARD}
2024;sport;letter;12345
2024;sport;poster;${HARD}
2025;sport;letter;
`);
const source = sourceOf({ services }, '2025-12-31');
const grade = (text: string) => readability(text)!.vienna[0];
const measure = { type: 'readability', of: { resource: 'services', field: 'text' }, maximum: 8 } as const;

describe('readability', () => {
  it('the texts of this test are easy, of the middle and hard', () => {
    expect(grade(EASY)).toBeLessThan(grade(MIDDLE));
    expect(grade(MIDDLE)).toBeLessThan(8);
    expect(grade(HARD)).toBeGreaterThan(8);
  });

  it('computeRecordSeries(readability) is the share of easy texts and the middle of the grades; texts without words do not count', () => {
    expect(told(recordSeries(measure, source))).toEqual({
      '2023': { value: 50, count: 1, base: 2, median: (grade(EASY) + grade(HARD)) / 2 },
      '2024': { value: 50, count: 2, base: 4, median: (grade(MIDDLE) + grade(HARD)) / 2 },
      '2025': 'noCases',
    });
  });

  it('computeRecordSeries(readability) counts a text of exactly the maximum, and only the rows that are asked for', () => {
    const where = [{ field: 'kind', in: ['letter'] }];
    const exactly = { ...measure, of: { ...measure.of, where }, maximum: grade(MIDDLE) };
    expect(told(recordSeries(exactly, source))['2024']).toMatchObject({ count: 2, base: 3, median: grade(MIDDLE) });
    const below = { ...exactly, maximum: grade(MIDDLE) - 1e-9 };
    expect(told(recordSeries(below, source))['2024']).toMatchObject({ count: 1, base: 3 });
  });

  it('computeRecordSeries(readability) breaks down by a field', () => {
    expect(told(recordSeries(measure, source, ['department']), 1)).toMatchObject({
      '2023 youth': { value: 0, base: 1 },
      '2023 sport': { value: 100, base: 1 },
      '2024 youth': { value: 100, base: 2 },
      '2025 youth': 'noCases',
    });
  });

  it('computeRecordSeries(readability of a table without years) tells how it stands in the year of the edition', () => {
    const undated = sourceOf({ services: recordTable(`id;text\ns1;${EASY}\ns2;${HARD}\n`) }, '2025-06-30');
    expect(told(recordSeries(measure, undated))).toMatchObject({ '2025': { value: 50, count: 1, base: 2 } });
    const empty = sourceOf({ services: recordTable('id;text\n') }, '2025-06-30');
    expect(told(recordSeries(measure, empty))).toEqual({});
  });
});
