import { parse } from '@formatjs/icu-messageformat-parser';
import { argumentsOf, formatMessage } from '@teilhabe/charts';
import type { Message } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';

const message = (text: string) => parse(text, { ignoreTag: true, captureLocation: false }) as unknown as Message;
const filled = (text: string, values: Record<string, string | number>, tag = 'de') =>
  formatMessage(message(text), values, { tag, direction: tag === 'ar' ? 'rtl' : 'ltr' });

describe('formatMessage(message, values, tag)', () => {
  it.each([
    ['', {}, 'de', ''],
    ['Guten Tag', {}, 'de', 'Guten Tag'],
    ["'{'ohne'}' <b>", {}, 'de', '{ohne} <b>'],
    ['{name}!', { name: 'Ayşe' }, 'de', 'Ayşe!'],
    ['{n}', { n: 1234.5 }, 'de', '1.234,5'],
    ['{n, number}', { n: 1234.5 }, 'en', '1,234.5'],
    ['{n, number}', { n: '19,4 %' }, 'en', '19,4 %'],
    ['{n, plural, one {# Person} other {# Personen}}', { n: 1 }, 'de', '1 Person'],
    ['{n, plural, one {# Person} other {# Personen}}', { n: 0 }, 'de', '0 Personen'],
    ['{n, plural, =0 {niemand} one {# Person} other {# Personen}}', { n: 0 }, 'de', 'niemand'],
    ['{n, plural, offset:1 =1 {du} one {du und # andere} other {du und # andere}}', { n: 3 }, 'de', 'du und 2 andere'],
    ['{n, plural, one {#} few {# few} many {# many} other {# other}}', { n: 3 }, 'pl', '3 few'],
    ['{n, plural, one {#} few {# few} many {# many} other {# other}}', { n: 5 }, 'pl', '5 many'],
    ['{n, plural, zero {0} one {1} two {zwei} few {wenige} many {viele} other {#}}', { n: 2 }, 'ar', 'zwei'],
    ['{s, select, rise {Anstieg} fall {Rückgang} other {gleich}}', { s: 'fall' }, 'de', 'Rückgang'],
    ['{s, select, rise {Anstieg} other {gleich}}', { s: 'unbekannt' }, 'de', 'gleich'],
    ['{s, select, rise {Anstieg} other {gleich}}', { s: 'constructor' }, 'de', 'gleich'],
    ['{s, select, a {{n, plural, one {ein} other {# {s}}}} other {}}', { s: 'a', n: 4 }, 'de', '4 a'],
  ] as const)('%s with %o in %s is %s', (text, values, tag, expected) => {
    expect(filled(text, values, tag)).toBe(expected);
  });

  it('formatMessage(message, {}) names the argument that has no value', () => {
    expect(() => filled('{period}', {})).toThrow(new RangeError('missing value "period" of a message'));
    expect(() => filled('{constructor}', {})).toThrow(RangeError);
  });
});

it('argumentsOf(message) lists arguments, also those of branches', () => {
  expect(argumentsOf(message('a {b} {c, number} {d, select, x {{e}} other {}} {f, plural, other {# {g}}}'))).toEqual([
    'b',
    'c',
    'd',
    'e',
    'f',
    'g',
  ]);
});
