import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../packages/core/src/period/edtf.js';
import { readEdtf } from '../../../packages/core/src/period/read-edtf.js';

// We take the grammar of npm's edtf, but count the days ourselves: where its own bounds are right, both agree. Its known
// errors (days that no calendar has, open ends, seasons) are left out here and stand in edtf.test.ts.
const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const twoDigits = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
const month = fc.tuple(year, twoDigits(12)).map((parts) => parts.join('-'));
const day = fc.tuple(year, twoDigits(12), twoDigits(28)).map((parts) => parts.join('-'));
const half = fc.tuple(year, fc.constantFrom('40', '41')).map((parts) => parts.join('-'));
const point = fc.oneof(year, month, day);
const interval = fc
  .tuple(point, point)
  .filter(([a, b]) => a.slice(0, 4) < b.slice(0, 4))
  .map((ends) => ends.join('/'));
const qualified = fc.tuple(point, fc.constantFrom('?', '~', '%')).map((parts) => parts.join(''));

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

describe('readEdtf', () => {
  it('readEdtf(plain year, month, day) is what npm’s edtf says of every one of them', () => {
    const two = (last: number) => Array.from({ length: last }, (_, i) => String(i + 1).padStart(2, '0'));
    const months = ['0000', '0001', '1582', '1900', '2000', '2024', '9999'].flatMap((plain) =>
      two(12).map((one) => `${plain}-${one}`),
    );
    const texts = [...months, ...months.flatMap((plain) => two(28).map((one) => `${plain}-${one}`))];
    const years = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, '0'));
    for (const text of [...texts, ...years.filter((_, i) => i % 37 === 0)]) {
      const { type, approximate, uncertain, significant } = parse(text);
      expect([text, type, approximate ?? false, uncertain ?? false, significant]).toEqual([
        ...[text, 'Date', false, false, undefined],
      ]);
      const [plain, one, other] = text.split('-');
      expect(readEdtf(text)).toEqual({
        ...{ kind: 'point', year: plain, approximate: false, uncertain: false },
        ...(one ? { month: one } : {}),
        ...(other ? { day: other } : {}),
      });
    }
  });

  it('readEdtf(days that not every month has, months that there are not) is left to npm’s edtf', () => {
    expect(readEdtf('2024-02-29')).toMatchObject({ day: '29' });
    expect(readEdtf('2024-13')).toBeNull();
    expect(readEdtf('2024-00')).toBeNull();
    expect(readEdtf('2024-04-32')).toBeNull();
    expect(readEdtf('2024-5')).toBeNull();
  });
});

describe('parsePeriod', () => {
  it('parsePeriod(text) gives the same first and last day as npm’s edtf', () => {
    fc.assert(
      fc.property(fc.oneof(point, half, interval, qualified), (text) => {
        const theirs = edtf(text);
        expect(parsePeriod(text)).toMatchObject({ earliest: isoDay(theirs.min), latest: isoDay(theirs.max) });
      }),
      { numRuns: 2000 },
    );
  });
});
