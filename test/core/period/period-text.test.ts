import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../packages/core/src/period/edtf.js';

describe('periodText', () => {
  it.each([
    ['2010', '2010', '2010'],
    ['2010-02', 'Februar 2010', 'February 2010'],
    ['2010-02-05', '5. Februar 2010', '5 February 2010'],
    ['2010-02-05T18:00', '5. Februar 2010', '5 February 2010'],
    ['2010-02-05/2010-02-06', '5. bis 6. Februar 2010', '5 to 6 February 2010'],
    ['2010-02-05/2010-03-06', '5. Februar 2010 bis 6. März 2010', '5 February 2010 to 6 March 2010'],
    ['2010-09-22/2011-01-26', '22. September 2010 bis 26. Januar 2011', '22 September 2010 to 26 January 2011'],
    ['2010/..', 'seit 2010', 'since 2010'],
    ['2010/', 'seit 2010', 'since 2010'],
    ['../2010-05', 'bis Mai 2010', 'until May 2010'],
    ['2013-40', '1. Halbjahr 2013', 'first half of 2013'],
    ['2013-41', '2. Halbjahr 2013', 'second half of 2013'],
    ['2013-41/..', 'seit 2. Halbjahr 2013', 'since second half of 2013'],
    ['2010-40/2010-41', '1. Halbjahr 2010 bis 2. Halbjahr 2010', 'first half of 2010 to second half of 2010'],
    ['2024-35', '3. Quartal 2024', 'third quarter of 2024'],
    ['2001-21', 'Frühling 2001', 'spring 2001'],
    ['1999-24', 'Winter 1999/00', 'winter 1999/00'],
    ['2010~', 'etwa 2010', 'about 2010'],
    ['2010-05?/2011', 'etwa Mai 2010 bis 2011', 'about May 2010 to 2011'],
    ['2004-06-XX', '2004-06-XX', '2004-06-XX'],
    ['20XX', '20XX', '20XX'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
    ['[2010,2012]', '[2010,2012]', '[2010,2012]'],
  ])('periodText(%s) is %s, %s', (edtf, de, en) => {
    expect(parsePeriod(edtf)?.text).toEqual({ de, en });
  });
});
