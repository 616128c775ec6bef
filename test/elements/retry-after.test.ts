import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../packages/elements/src/load/retry-after.js';

const NOW = Date.UTC(2026, 2, 1, 12);

describe('retryAfter', () => {
  it.each([
    ['120', NOW + 120_000],
    [' 120 ', NOW + 120_000],
    ['Sun, 01 Mar 2026 12:05:00 GMT', NOW + 300_000],
    ['86400', NOW + 86_400_000],
    ['86401', undefined],
    ['0', undefined],
    ['-5', undefined],
    ['Sun, 01 Mar 2026 11:00:00 GMT', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('retryAfter(%j, now) is %s', (header, at) => expect(retryAfter(header, NOW)).toBe(at));
});
