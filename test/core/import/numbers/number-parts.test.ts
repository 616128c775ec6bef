import { describe, expect, it } from 'vitest';
import { canonicalNumber } from '../../../../packages/core/src/import/numbers/canonical-number.js';
import { numberParts, separatorsOf } from '../../../../packages/core/src/import/numbers/number-parts.js';

const german = { decimalChar: ',', groupChar: '.' };
const english = { decimalChar: '.', groupChar: ',' };
const spaced = { decimalChar: ',', groupChar: ' ' };

describe('canonicalNumber', () => {
  it.each([
    ['1.234,5', german, '1234.5'],
    ['1.040.908', german, '1040908'],
    ['568.242', german, '568242'],
    ['568.242', english, '568.242'],
    ['71,387', english, '71387'],
    ['1 234,5', spaced, '1234.5'],
    ['1\u00A0234,5', spaced, '1234.5'],
    ['1\u202F234\u202F567', spaced, '1234567'],
    [' 1 675    ', spaced, '1675'],
    ["1'234.5", { decimalChar: '.', groupChar: "'" }, '1234.5'],
    ['1’234', { decimalChar: '.', groupChar: "'" }, '1234'],
    ['12,5 %', german, '12.5'],
    ['74%', german, '74'],
    ['−5', german, '-5'],
    ['-  23', german, '-23'],
    ['–7,5', german, '-7.5'],
    ['+12.6', english, '12.6'],
    ['+66.6666666666667', english, '66.6666666666667'],
    ['6.42144433101722E-02', english, '6.42144433101722E-02'],
    ['(5)', german, '5'],
    ['(-5)', german, '-5'],
    ['.5', english, '0.5'],
    [',50', german, '0.50'],
    ['313386.0', english, '313386.0'],
    ['0,0', german, '0.0'],
    ['0.512', german, null],
    ['12,345', english, '12345'],
    ['1.2.3', german, null],
    ['1,234.5', german, null],
    ['12 34', spaced, null],
    ['1.234.56', german, null],
  ])('canonicalNumber(%j, %j) is %j', (text, format, expected) => {
    const parts = numberParts(text);
    expect(parts && canonicalNumber(parts, format)).toBe(expected);
  });
});

describe('numberParts', () => {
  it.each([
    '',
    '-',
    '-    ',
    '.',
    '/',
    'x',
    '...',
    '()',
    'viel',
    '12a',
    'E5',
    '1e',
    'K03101',
    '#01873B',
    '5/6',
    '2019-2023',
    '12341)',
    '12 m²',
    '5r',
    '1)',
  ])('numberParts(%j) is no number', (text) => {
    expect(numberParts(text)).toBeNull();
  });

  it('numberParts(a very long text) is no number', () => {
    expect(numberParts('1'.repeat(61))).toBeNull();
    expect(numberParts('1'.repeat(60))).not.toBeNull();
  });

  it('numberParts keeps brackets and units apart', () => {
    expect(numberParts('(12,5 %)')).toMatchObject({ bracketed: true, unit: '%', body: '12,5', negative: false });
    expect(numberParts('1.000 €')).toMatchObject({ unit: 'EUR', body: '1.000' });
  });
});

describe('separatorsOf', () => {
  it.each([
    ['123456', { kind: 'plain' }],
    ['12.345', { kind: 'ambiguous', char: '.' }],
    ['12,345', { kind: 'ambiguous', char: ',' }],
    ['0.345', { kind: 'proven', decimal: '.' }],
    ['1234.567', { kind: 'proven', decimal: '.' }],
    ['12.34', { kind: 'proven', decimal: '.' }],
    ['1.234.567', { kind: 'proven', group: '.' }],
    ['12 345', { kind: 'proven', group: ' ' }],
    ['1.234,567', { kind: 'proven', group: '.', decimal: ',' }],
    ['1,2,3', { kind: 'broken' }],
    ['1.234,5.6', { kind: 'broken' }],
  ])('separatorsOf(%j) is %j', (text, expected) => {
    expect(separatorsOf(numberParts(text)!)).toEqual(expected);
  });
});
