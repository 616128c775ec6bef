import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castDate, isDateFormat, sampleDate } from '../../../packages/core/src/dataset/cast-date.js';

const GERMAN = '%d.%m.%Y';

describe('castDate', () => {
  it.each([
    ['31.12.2024', GERMAN, '2024-12-31'],
    ['1.1.2024', GERMAN, '2024-01-01'],
    ['01.01.2024', GERMAN, '2024-01-01'],
    ['29.2.2024', GERMAN, '2024-02-29'],
    ['29.2.2023', GERMAN, null],
    ['31.2.2024', GERMAN, null],
    ['31.04.2024', GERMAN, null],
    ['00.01.2024', GERMAN, null],
    ['1.13.2024', GERMAN, null],
    ['1.1.24', GERMAN, null],
    ['1.1.0024', GERMAN, '0024-01-01'],
    ['31/12/2024', GERMAN, null],
    ['31x12x2024', GERMAN, null],
    ['2024-12-31', GERMAN, null],
    ['31.12.2024 00:00:00', GERMAN, null],
    ['31.12.20245', GERMAN, null],
    ['45657', GERMAN, null],
    ['', GERMAN, null],
    ['31.12.24', '%d.%m.%y', '2024-12-31'],
    ['31.12.68', '%d.%m.%y', '2068-12-31'],
    ['31.12.69', '%d.%m.%y', '1969-12-31'],
    ['31.12.2024', '%d.%m.%y', null],
    ['12/31/2024', '%m/%d/%Y', '2024-12-31'],
    ['20241231', '%Y%m%d', '2024-12-31'],
    ['2024-12-31', undefined, '2024-12-31'],
    ['2024-12-31', 'default', '2024-12-31'],
    ['2024-12-31', 'any', '2024-12-31'],
    ['10th Jan 1969', 'any', null],
    ['2024-02-30', undefined, null],
    ['0000-00-00', undefined, null],
    ['99999-01-01', undefined, null],
    ['2024-12-31T12:00:00Z', undefined, null],
    ['12/2024', '%m/%Y', null],
    ['x', '', null],
  ])('castDate(%j, %s) is %s', (text, format, expected) => {
    expect(castDate(text, format)).toBe(expected);
  });

  it('castDate(any existing day) is that day, however it is written', () => {
    const days = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        expect(castDate(iso, undefined)).toBe(iso);
        expect(castDate(`${Number(day)}.${Number(month)}.${year!}`, GERMAN)).toBe(iso);
      }),
    );
  });

  it('castDate(any text, any format) never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: fc.constantFrom('%', 'd', 'm', 'Y', '.', '(', '[', '\\', '*') }),
        (text, format) => {
          expect(() => castDate(text, format)).not.toThrow();
        },
      ),
    );
  });
});

describe('isDateFormat', () => {
  it.each([
    [undefined, true],
    ['default', true],
    ['%d.%m.%Y', true],
    ['%d.%m.%y', true],
    ['%m/%Y', false],
    ['%d.%m.%Y %H:%M', false],
    ['%d.%d.%Y', false],
    ['dd.mm.yyyy', false],
    ['', false],
  ])('isDateFormat(%s) is %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

describe('sampleDate', () => {
  it.each([
    [undefined, '2024-12-31'],
    ['%d.%m.%Y', '31.12.2024'],
    ['%d.%m.%y', '31.12.24'],
  ])('sampleDate(%s) is %s', (format, expected) => {
    expect(sampleDate(format)).toBe(expected);
  });
});
