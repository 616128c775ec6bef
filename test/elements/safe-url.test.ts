import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../packages/elements/src/load/safe-url.js';

const base = 'https://city.example/publication/index.json';

describe('safeUrl', () => {
  it.each([
    ['csv/hr1.csv', 'https://city.example/publication/csv/hr1.csv'],
    ['http://other.example/x', 'http://other.example/x'],
    ['//other.example/x', 'https://other.example/x'],
  ])('safeUrl("%s", base) is %s', (address, url) => expect(safeUrl(address, base)).toBe(url));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
  ])('safeUrl(%j, base) is null', (address) => expect(safeUrl(address, base)).toBeNull());

  it.each(['data:text/html,x', 'blob:null/1', 'file:///etc/passwd', 'mailto:a@b.example', 'http://['])(
    'safeUrl("%s", base) is null',
    (address) => expect(safeUrl(address, base)).toBeNull(),
  );

  it('safeUrl(relative) without a base is null', () => expect(safeUrl('csv/hr1.csv')).toBeNull());
});
