import { describe, expect, it } from 'vitest';
import { castCell, castText, plainSpaces } from '../../../packages/core/src/dataset/cast-cell.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';

const value = (text: string, field: Omit<Field, 'name'>) => {
  const cast = castCell(text, { name: 'x', ...field });
  return cast.kind === 'value' ? cast.value : cast;
};
const wrong = (expected: string) => ({ kind: 'type-error', expected });

describe('castCell', () => {
  it.each([
    ['01067', {}, '01067'],
    [' Bauamt ', {}, 'Bauamt'],
    ['', {}, ''],
    ['1', { type: 'any' }, '1'],
    ['5', { type: 'integer' }, 5],
    ['5,5', { type: 'integer' }, wrong('integer')],
    [' 1,5 ', { type: 'number', decimalChar: ',' }, 1.5],
    ['k.A.', { type: 'number' }, wrong('number')],
    ['31.12.2024', { type: 'date', format: '%d.%m.%Y' }, '2024-12-31'],
    ['31.02.2024', { type: 'date', format: '%d.%m.%Y' }, wrong('date 31.12.2024')],
    ['31.12.2024', { type: 'date' }, wrong('date 2024-12-31')],
    ['2024', { type: 'year' }, '2024'],
    [' 2024 ', { type: 'year' }, '2024'],
    ['-0044', { type: 'year' }, '-0044'],
    ['2024.0', { type: 'year' }, wrong('year')],
    ['2024,0', { type: 'year' }, wrong('year')],
    ['24', { type: 'year' }, wrong('year')],
    ['20244', { type: 'year' }, wrong('year')],
    ['2024/25', { type: 'year' }, wrong('year')],
    ['true', { type: 'boolean' }, true],
    ['0', { type: 'boolean' }, false],
    ['ja', { type: 'boolean' }, wrong('true, True, TRUE, 1, false, False, FALSE, 0')],
    ['ja', { type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] }, true],
    ['JA', { type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] }, wrong('ja, nein')],
    ['2013-41', { 'teilhabe:type': 'edtf' }, '2013-41'],
    ['2. Halbjahr 2013', { 'teilhabe:type': 'edtf' }, '2013-41'],
    ['demnächst', { 'teilhabe:type': 'edtf' }, wrong('edtf')],
    ['amt@stadt.de', { format: 'email' }, 'amt@stadt.de'],
    ['amt', { format: 'email' }, wrong('format email')],
  ] as const)('castCell(%j, %j) is %j', (text, field, expected) => {
    expect(value(text, field)).toEqual(expected);
  });

  it.each([
    ['ja', 'yes'],
    [' ja ', 'yes'],
    ['Ja', 'Ja'],
    ['k. A.', 'unknown'],
    ['k.\u00A0A.', 'unknown'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
  ])('castCell(%j) with values for ja and k. A. is %s', (text, expected) => {
    expect(value(text, { 'teilhabe:values': { ja: 'yes', 'k. A.': 'unknown' } })).toBe(expected);
  });

  it('castCell translates before it casts', () => {
    expect(value('eins', { type: 'integer', 'teilhabe:values': { eins: '1' } })).toBe(1);
  });
});

describe('castText', () => {
  it('castText(text) does not translate: what stands in the schema is a code already', () => {
    expect(castText('ja', { name: 'x', 'teilhabe:values': { ja: 'yes' } })).toEqual({ kind: 'value', value: 'ja' });
  });
});

describe('plainSpaces', () => {
  it('plainSpaces(text) has ordinary spaces, and none around', () => {
    expect(plainSpaces('\u00A0k.\u202FA. ')).toBe('k. A.');
  });
});
