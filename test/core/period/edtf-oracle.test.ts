import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../packages/core/src/period/edtf.js';

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
