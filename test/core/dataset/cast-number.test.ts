import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castNumber } from '../../../packages/core/src/dataset/cast-number.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';

const GERMAN: Field = { name: 'x', type: 'number', decimalChar: ',', groupChar: '.' };
const COMMA: Field = { name: 'x', type: 'number', decimalChar: ',' };
const SPACES: Field = { name: 'x', type: 'number', decimalChar: ',', groupChar: ' ' };
const SWISS: Field = { name: 'x', type: 'number', groupChar: "'" };
const POINT: Field = { name: 'x', type: 'number' };
const UNIT: Field = { ...COMMA, bareNumber: false };
const POINT_UNIT: Field = { ...POINT, bareNumber: false };
const INTEGER: Field = { name: 'x', type: 'integer' };
const POINTS_INTEGER: Field = { name: 'x', type: 'integer', groupChar: '.' };
const GROUPED_INTEGER: Field = { name: 'x', type: 'integer', groupChar: '.', decimalChar: ',' };

const NBSP = '\u00A0';
const NNBSP = '\u202F';
const MINUS = '\u2212';

const CASES: readonly (readonly [how: string, field: Field, text: string, expected: number | null])[] = [
  ['German', GERMAN, '1.234,5', 1234.5],
  ['German', GERMAN, '1.234.567,89', 1234567.89],
  ['German', GERMAN, '-1.234,5', -1234.5],
  ['German', GERMAN, '1.234', 1234],
  ['German', GERMAN, '1234', 1234],
  ['German', GERMAN, '1234,5', 1234.5],
  ['German', GERMAN, '0,5', 0.5],
  ['German', GERMAN, ',5', 0.5],
  ['German', GERMAN, '5,', 5],
  ['German', GERMAN, `${MINUS}5`, -5],
  ['German', GERMAN, `${MINUS}1.234,5`, -1234.5],
  ['German', GERMAN, '+3', 3],
  ['German', GERMAN, '1.2.3', null],
  ['German', GERMAN, '1.23', null],
  ['German', GERMAN, '12.34', null],
  ['German', GERMAN, '1234.567', null],
  ['German', GERMAN, '.123', null],
  ['German', GERMAN, '1.234.5', null],
  ['German', GERMAN, '1.234,567.8', null],
  ['German', GERMAN, '1,2,3', null],
  ['German', GERMAN, '1,234.5', null],
  ['decimal comma', COMMA, '12,5', 12.5],
  ['decimal comma', COMMA, '1.234', null],
  ['decimal comma', COMMA, '1.5', null],
  ['decimal comma', COMMA, '1 234,5', null],
  ['decimal comma', COMMA, '12,5 %', null],
  ['decimal comma', COMMA, '1,5e3', 1500],
  ['spaces', SPACES, '1 234,5', 1234.5],
  ['spaces', SPACES, `1${NBSP}234,5`, 1234.5],
  ['spaces', SPACES, `1${NNBSP}234${NNBSP}567`, 1234567],
  ['spaces', SPACES, `${MINUS}1${NBSP}234`, -1234],
  ['spaces', SPACES, '1 23', null],
  ['spaces', SPACES, '12 34 567', null],
  ['Swiss', SWISS, "1'234.50", 1234.5],
  ['Swiss', SWISS, "1'23", null],
  ['point', POINT, '1.5', 1.5],
  ['point', POINT, '.5', 0.5],
  ['point', POINT, '5.', 5],
  ['point', POINT, '1e5', 100000],
  ['point', POINT, '1E-2', 0.01],
  ['point', POINT, '1,5', null],
  ['point', POINT, '1.2.3', null],
  ['point', POINT, '1e999', null],
  ['point', POINT, 'Infinity', null],
  ['point', POINT, '-INF', null],
  ['point', POINT, 'NaN', null],
  ['point', POINT, '0x10', null],
  ['point', POINT, '1_000', null],
  ['point', POINT, '--5', null],
  ['point', POINT, '- 5', -5],
  ['point', POINT, '–5', null],
  ['point', POINT, '', null],
  ['point', POINT, '.', null],
  ['point', POINT, '+', null],
  ['point', POINT, '٣', null],
  ['point', POINT, '５', null],
  ['point', POINT, '½', null],
  ['point', POINT, '31.12.2024', null],
  ['point', POINT, '12:30', null],
  ['point', POINT, '2024/25', null],
  ['point', POINT, '-0', 0],
  ['with unit', UNIT, '12,5 %', 12.5],
  ['with unit', UNIT, `12,5${NBSP}%`, 12.5],
  ['with unit', UNIT, '-12,5 €', -12.5],
  ['with unit', UNIT, '€ -12,5', -12.5],
  ['with unit', UNIT, `€ ${MINUS}12,5`, -12.5],
  ['with unit', UNIT, 'ca. 12', 12],
  ['with unit', UNIT, '3 Std.', 3],
  ['with unit', UNIT, '5-', null],
  ['with unit', UNIT, '(5)', null],
  ['with unit', UNIT, '5,-', null],
  ['with unit', UNIT, '-€5', null],
  ['with unit', UNIT, '2–5', null],
  ['with unit', UNIT, '2-5 %', null],
  ['with unit', UNIT, '5 von 20', null],
  ['with unit', UNIT, ',5 %', null],
  ['with unit', UNIT, '%', null],
  ['with unit', UNIT, '', null],
  ['with unit', POINT_UNIT, '.5', 0.5],
  ['with unit', POINT_UNIT, '$10000.00', 10000],
  ['with unit', POINT_UNIT, '1000‰', 1000],
  ['with unit', POINT_UNIT, '1.5.', 1.5],
  ['whole', INTEGER, '007', 7],
  ['whole', INTEGER, '-5', -5],
  ['whole', INTEGER, `${MINUS}5`, -5],
  ['whole', INTEGER, '5.0', null],
  ['whole', INTEGER, '5,0', null],
  ['whole', INTEGER, '1e3', null],
  ['whole', INTEGER, '9007199254740991', 9007199254740991],
  ['whole', INTEGER, '9007199254740993', null],
  ['whole', GROUPED_INTEGER, '1.234.567', 1234567],
  ['whole', GROUPED_INTEGER, '1.234,0', null],
  ['whole', POINTS_INTEGER, '1.234.567', 1234567],
  ['whole', POINTS_INTEGER, '1.23', null],
  ['whole', POINTS_INTEGER, '1,5', null],
  ['beyond 2^53', POINT, '9007199254740993', null],
  ['beyond 2^53', POINT, '9007199254740993.5', null],
  ['beyond 2^53', POINT, '1e20', 1e20],
];

describe('castNumber', () => {
  it.each(CASES)('castNumber, %s: %s %j is %d', (_, field, text, expected) => {
    expect(castNumber(text, field)).toBe(expected);
  });

  it('castNumber(what Intl writes in German) is the number', () => {
    const format = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(4), (whole, places) => {
        const value = Number(`${whole}e-${places}`);
        expect(castNumber(format.format(value), GERMAN)).toBe(value + 0);
      }),
    );
  });

  it('castNumber(any text) is a finite number or null, whatever the signs', () => {
    const signs = fc.constantFrom('.', ',', ' ', "'", '');
    const texts = fc.string({ unit: fc.constantFrom('0', '1', '9', '.', ',', ' ', '-', '+', 'e', '%', '(', MINUS) });
    fc.assert(
      fc.property(texts, signs, signs, fc.boolean(), (text, decimalChar, groupChar, bareNumber) => {
        const value = castNumber(text, { name: 'x', type: 'number', decimalChar, groupChar, bareNumber });
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
