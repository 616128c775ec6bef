import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, parsePeriod } from '../../../packages/core/src/period/edtf.js';
import { edtfOf } from '../../../packages/core/src/period/german-period.js';
import { DAYS, MONTHS_AND_YEARS, PARTS_OF_A_YEAR, REFUSED, SPANS, TERMS_AND_YEARS, VAGUE } from './written-periods.js';

const understood = [DAYS, MONTHS_AND_YEARS, PARTS_OF_A_YEAR, TERMS_AND_YEARS, SPANS, VAGUE].flat();

const vectors = JSON.parse(readFileSync(new URL('../../vectors/edtf/edtf-examples.json', import.meta.url), 'utf8')) as {
  readonly valid: readonly { readonly edtf: string }[];
  readonly invalid_candidates: readonly { readonly edtf: string }[];
};

const MONTHS = 'Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember'.split(',');
const ENGLISH = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/** The ways of writing any day; some have more: slashes need a day above 12, digits alone a modern year. */
function waysOfWriting(iso: string): readonly string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [m, d] = [Number(month), Number(day)];
  const names = [MONTHS[m - 1] ?? '', ENGLISH[m - 1] ?? ''] as const;
  return [
    iso,
    `${day}.${month}.${year}`,
    `${String(d)}.${String(m)}.${year}`,
    `${String(d)}. ${names[0]} ${year}`,
    `${String(d)}. ${names[0].slice(0, 3)}. ${year}`,
    `${String(d)} ${names[1]} ${year}`,
    `${names[1]} ${String(d)}, ${year}`,
    `Stichtag: ${day}.${month}.${year}`,
    `${day}.${month}.${year} 00:00:00`,
    ...(d > 12 ? [`${day}/${month}/${year}`] : []),
    ...(year >= '1700' && year < '2200' ? [`${year}${month}${day}`] : []),
  ];
}

const DAY = 86_400_000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const anyDay = fc
  .integer({ min: Date.UTC(1000, 0) / DAY, max: Date.UTC(2999, 11, 31) / DAY })
  .map((n) => isoDay(n * DAY));

describe('edtfOf', () => {
  it.each(understood)('edtfOf(%j) is %s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
    expect(isEdtf(edtf ?? '')).toBe(true);
  });

  it.each(REFUSED)('edtfOf(%j) is %s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
  });

  it('edtfOf(text) does not heed capitals and spaces', () => {
    for (const [text, edtf] of understood) {
      expect(edtfOf(text.toUpperCase())).toBe(edtf);
      expect(edtfOf(`\t${text.replaceAll(' ', '  ')}\u00a0`)).toBe(edtf);
    }
  });

  it('edtfOf(edtf) is the same, but for 2024S1, which Eurostat writes for a half-year', () => {
    const valid = vectors.valid.map(({ edtf }) => edtf).filter(isEdtf);
    expect(valid.length).toBeGreaterThan(40);
    for (const edtf of valid) expect(edtfOf(edtf)).toBe(edtf);
    for (const [, edtf] of understood) expect(edtfOf(edtf ?? '')).toBe(edtf);
    expect([isEdtf('1950S2'), edtfOf('1950S2')]).toEqual([true, null]);
  });

  it.each(vectors.invalid_candidates)('edtfOf($edtf) is null, unless the text is EDTF after all', ({ edtf }) => {
    expect(edtfOf(edtf)).toBe(isEdtf(edtf) ? edtf : null);
  });

  it('edtfOf(every day of four years, in each way of writing) is that day', () => {
    for (let time = Date.UTC(2023, 0); time < Date.UTC(2027, 0); time += DAY) {
      const day = isoDay(time);
      for (const text of waysOfWriting(day)) expect([text, edtfOf(text)]).toEqual([text, day]);
    }
  });

  it('edtfOf(any day from 1000 to 2999, in each way of writing) is that day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const text of waysOfWriting(day)) expect([text, edtfOf(text)]).toEqual([text, day]);
      }),
      { numRuns: 500 },
    );
  });

  it('edtfOf(a day that no calendar has, in any way of writing) is null', () => {
    for (const day of [
      '2023-02-29',
      '1900-02-29',
      '2024-02-30',
      '2024-04-31',
      '2024-06-31',
      '2024-12-32',
      '2024-05-00',
    ]) {
      for (const text of waysOfWriting(day)) expect([text, edtfOf(text)]).toEqual([text, null]);
    }
  });

  it('edtfOf(month, quarter, half-year and year of any day) hold that day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = '', month = ''] = day.split('-');
        const index = Number(month) - 1;
        const quarter = Math.floor(index / 3) + 1;
        const half = quarter > 2 ? 2 : 1;
        const texts = [`${month}/${year}`, `${MONTHS[index] ?? ''} ${year}`, `Q${String(quarter)} ${year}`, year];
        for (const text of [...texts, `${String(half)}. Halbjahr ${year}`, `seit ${year}`, `${year}/${year}`]) {
          const period = parsePeriod(edtfOf(text) ?? '');
          expect(period).not.toBeNull();
          expect((period?.earliest ?? '') <= day && day <= (period?.latest ?? '9999')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('edtfOf(two days as an interval) begins and ends with them', () => {
    const german = (iso: string) => iso.split('-').reverse().join('.');
    fc.assert(
      fc.property(anyDay, anyDay, (first, last) => {
        const interval = first < last ? `${first}/${last}` : null;
        for (const to of ['–', '-', ' – ', ' - ', ' bis ']) {
          expect(edtfOf(german(first) + to + german(last))).toBe(interval);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('edtfOf(any text) is EDTF or null, and never throws', () => {
    const words = understood.flatMap(([text]) => text.split(/\b/));
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(fc.constantFrom(...words, ' ', '/', '?', '–'), { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const edtf = edtfOf(text);
        expect([text, edtf === null || isEdtf(edtf)]).toEqual([text, true]);
      }),
      { numRuns: 3000 },
    );
  });

  it('edtfOf(a text of more than 100 characters) is null at once', () => {
    expect(edtfOf(`${' '.repeat(96)}2024`)).toBe('2024');
    expect(edtfOf(`${' '.repeat(97)}2024`)).toBeNull();
    for (const part of ['2024', ' ', '?', 'a', '1.', '-', ' bis ', 'im ']) expect(edtfOf(part.repeat(1e6))).toBeNull();
  });
});
