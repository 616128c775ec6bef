import { describe, expect, it } from 'vitest';
import { hasFormat } from '../../../packages/core/src/dataset/text-format.js';

describe('hasFormat', () => {
  it.each([
    ['integration@stadt.example', 'email', true],
    ['a@b.co.uk', 'email', true],
    ['a@b', 'email', false],
    ['a b@c.de', 'email', false],
    ['a@b..de', 'email', false],
    ['https://example.org/a?b#c', 'uri', true],
    ['mailto:a@b.de', 'uri', true],
    ['example.org', 'uri', false],
    ['://example.org', 'uri', false],
    ['https://exa mple.org', 'uri', false],
    ['123e4567-e89b-12d3-a456-426614174000', 'uuid', true],
    ['123e4567', 'uuid', false],
    ['dGVzdA==', 'binary', true],
    ['dGVzdA=', 'binary', false],
    ['POINT (8.5 50.55)', 'wkt', true],
    ['POINT (8.5', 'wkt', false],
    ['anything', 'default', true],
    ['anything', undefined, true],
    ['anything', 'constructor', true],
  ])('hasFormat(%j, %s) is %s', (text, format, expected) => {
    expect(hasFormat(text, format)).toBe(expected);
  });

  it.each(['email', 'uri', 'uuid', 'binary'])('hasFormat(a long text, %s) comes to an end', (format) => {
    const long = 'a@'.repeat(20_000) + '.'.repeat(20_000) + '@';
    expect(hasFormat(long, format)).toBe(false);
  });
});
