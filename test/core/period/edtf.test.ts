import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isEdtf, parsePeriod } from '../../../packages/core/src/period/edtf.js';

interface Example {
  readonly level: number;
  readonly edtf: string;
  readonly meaning: string;
  readonly library: { readonly min: string | null; readonly max: string | null };
}

const vectors = JSON.parse(readFileSync(new URL('../../vectors/edtf/edtf-examples.json', import.meta.url), 'utf8')) as {
  readonly valid: readonly Example[];
  readonly invalid_candidates: readonly { readonly edtf: string }[];
};

/** Bounds that differ from npm's edtf 4.11.1, which made the vectors, and why. */
const CORRECTED: Readonly<Record<string, readonly [earliest: string | null, latest: string | null, why: string]>> = {
  '2001-21': ['2001-03-01', '2001-05-31', 'spring is not January to March (meteorological seasons)'],
  '2001-23': ['2001-09-01', '2001-11-30', 'autumn is not July to September'],
  '2001-24': ['2001-12-01', '2002-02-28', 'winter is not October to December'],
  '2001-29': ['2001-09-01', '2001-11-30', 'spring on the southern half'],
  '2001-37': ['2001-01-01', '2001-04-30', 'a third of a year has four months, not five'],
  '[1667,1668,1670..1672]': ['1667-01-01', '1672-12-31', 'the end of the last range counts, not its beginning'],
  '{1667,1668,1670..1672}': ['1667-01-01', '1672-12-31', 'the end of the last range counts, not its beginning'],
  '1985-04-12T23:20:30-04': ['1985-04-12', '1985-04-12', 'the day as written, not that of Greenwich'],
};

/** Valid EDTF that is refused on purpose. */
const REFUSED: Readonly<Record<string, string>> = {
  'Y-170000002': 'years of more than four digits are not needed by a monitor',
  'Y-17E7': 'years of more than four digits are not needed by a monitor',
  Y171010000S3: 'years of more than four digits are not needed by a monitor',
  Y3388E2S3: 'years of more than four digits are not needed by a monitor',
};

/** The library's bound as a day: an open end is ±Infinity there, an unknown end the day 1970-01-01 (its error). */
function libraryDay(time: string | null, edtf: string, end: 'first' | 'last'): string | null {
  const side = edtf.split('/').at(end === 'first' ? 0 : -1) ?? '';
  if (time === null || time.includes('Infinity') || side === '') return null;
  return time.replace(/^-00/, '-').replace(/T.*$/, '');
}

const accepted = vectors.valid.filter(({ edtf }) => !(edtf in REFUSED));

describe('parsePeriod', () => {
  it.each(accepted.map((example) => [example.edtf, example.meaning, example] as const))(
    'parsePeriod(%s): %s',
    (edtf, _, { library }) => {
      const [earliest, latest] = CORRECTED[edtf] ?? [
        libraryDay(library.min, edtf, 'first'),
        libraryDay(library.max, edtf, 'last'),
      ];
      expect(parsePeriod(edtf)).toMatchObject({ edtf, earliest, latest });
    },
  );

  it.each(Object.entries(REFUSED))('parsePeriod(%s) is null: %s', (edtf) => {
    expect(vectors.valid.map((example) => example.edtf)).toContain(edtf);
    expect(parsePeriod(edtf)).toBeNull();
  });

  it('parsePeriod differs from the vectors in at most ten kinds of text', () => {
    const reasons = new Set([...Object.values(CORRECTED).map(([, , why]) => why), ...Object.values(REFUSED)]);
    expect(reasons.size).toBeLessThanOrEqual(10);
  });

  // These two stand among the candidates and are valid: the year 0, and a leap day.
  const invalid = vectors.invalid_candidates.filter(({ edtf }) => edtf !== '0000' && edtf !== '2024-02-29');

  it.each([
    ...invalid.map(({ edtf }) => edtf),
    ...['2023-02-30', '2013-04-31/2014', '2014/2013-02-29', '2005/2004', '198', '1950S', '../..', '/', '', ' 2010'],
    ...['2010-42', '2010-20', '2010-41-05', '2010-41-XX', '2001-21/2000-21', '2010//2012', '[]', '{,2010}', '[2010,]'],
    ...['2010-02-05T25:00', '2010-02-05T12', '-20XX', 'XXXX-02-30', '٢٠١٠', '2010‐05', '31.12.2024', '2024/25'],
    ...['201912', '20191231', '31536000', '19', '2023-02-29/2024', '2022/2023-02-29', '[2023-02-29,2024]', '-XXX0'],
    `[${'2010,'.repeat(1000)}2011]`,
  ])('parsePeriod(%j) is null', (edtf) => {
    expect(parsePeriod(edtf)).toBeNull();
    expect(isEdtf(edtf)).toBe(false);
  });

  it.each([
    ['2013-40', '2013-01-01', '2013-06-30', 'half-year'],
    ['2013-41', '2013-07-01', '2013-12-31', 'half-year'],
    ['2013-41~', '2013-07-01', '2013-12-31', 'half-year'],
    ['2013-34', '2013-04-01', '2013-06-30', 'season'],
    ['2012-39', '2012-09-01', '2012-12-31', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['2013-41/..', '2013-07-01', null, 'interval'],
    ['2013-40/2014-41', '2013-01-01', '2014-12-31', 'interval'],
    ['2010/..', '2010-01-01', null, 'interval'],
    ['2010/', '2010-01-01', null, 'interval'],
    ['../2010-05', null, '2010-05-31', 'interval'],
    ['2010-02-05/2010-02-06', '2010-02-05', '2010-02-06', 'interval'],
    ['2013-10/2013-10', '2013-10-01', '2013-10-31', 'interval'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
    ['2010-05-03T18:00', '2010-05-03', '2010-05-03', 'day'],
    ['[2010,2012..]', '2010-01-01', null, 'interval'],
    ['{2010-05,2012}', '2010-05-01', '2012-12-31', 'interval'],
    ['2004-XX-30', '2004-01-30', '2004-12-30', 'day'],
    ['-0001/0001', '-0001-01-01', '0001-12-31', 'interval'],
    // What npm's edtf 4.11.1 gets wrong or refuses.
    ['1950S2', '1900-01-01', '1999-12-31', 'year'],
    ['1950S3', '1950-01-01', '1959-12-31', 'year'],
    ['1950S4', '1950-01-01', '1950-12-31', 'year'],
    ['-1950S2', '-1999-01-01', '-1900-12-31', 'year'],
    ['2004-X0', '2004-10-01', '2004-10-31', 'month'],
    ['2004-01-X0', '2004-01-10', '2004-01-30', 'day'],
    ['190X-02-29', '1904-02-29', '1908-02-29', 'day'],
    ['/1985', null, '1985-12-31', 'interval'],
    ['2001-21/2003', '2001-03-01', '2003-12-31', 'interval'],
    ['2013-41~/2015-06', '2013-07-01', '2015-06-30', 'interval'],
    ['20XX-40', '2000-01-01', '2099-06-30', 'half-year'],
    ['2010-02-05T24:00', '2010-02-05', '2010-02-05', 'day'],
    ['2010-02-05T00:30:00+04:30', '2010-02-05', '2010-02-05', 'day'],
  ])('parsePeriod(%s) is %s to %s, as %s', (edtf, earliest, latest, precision) => {
    expect(parsePeriod(edtf)).toMatchObject({ edtf, earliest, latest, precision });
  });

  it.each(['1984~', '2004-06?', '2004-06-11%', '1984~/2004', '2004-?06', '1950S2'])(
    'parsePeriod(%s) is approximate',
    (edtf) => {
      expect(parsePeriod(edtf)).toMatchObject({ approximate: true });
    },
  );

  it('parsePeriod(a day of February or its end) exists as the calendar has it', () => {
    for (let year = 1895; year <= 2105; year++) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      expect(isEdtf(`${String(year)}-02-29`)).toBe(leap);
      expect(parsePeriod(`${String(year)}-02`)?.latest).toBe(`${String(year)}-02-${leap ? '29' : '28'}`);
    }
  });

  it('parsePeriod(an existing day) begins and ends on it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(parsePeriod(day)).toMatchObject({ earliest: day, latest: day, precision: 'day' });
        },
      ),
    );
  });

  it('parsePeriod(text) is bounded for the longest and the worst of texts', () => {
    for (const sign of Array.from('0123456789X-/.~%?[]{},T:Z+S')) {
      for (const length of [1, 2, 99, 100, 101, 100_000]) expect(() => parsePeriod(sign.repeat(length))).not.toThrow();
    }
    expect(parsePeriod(`[${'1985,'.repeat(18)}1986]`)).not.toBeNull();
    expect(parsePeriod(`[${'1985,'.repeat(19)}1986]`)).toBeNull();
  });

  it('parsePeriod(any characters) never throws', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.constantFrom('__proto__', 'toString'));
    fc.assert(
      fc.property(texts, (text) => {
        expect(isEdtf(text)).toBe(parsePeriod(text) !== null);
      }),
    );
  });

  it('parsePeriod(any text) never throws; what it accepts begins before it ends', () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from('0123456789X-/.~%?[]{},T:Z')), maxLength: 24 });
    fc.assert(
      fc.property(texts, (text) => {
        const period = parsePeriod(text);
        if (period?.earliest && period.latest && !period.earliest.startsWith('-')) {
          expect(period.earliest <= period.latest).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
