import { describe, expect, it } from 'vitest';
import type { Scalar } from '../../../packages/core/src/dataset/cast-cell.js';
import { constraintCheck, limitOf } from '../../../packages/core/src/dataset/check-constraints.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';

const DATE: Omit<Field, 'name'> = { type: 'date', format: '%d.%m.%Y' };

describe('constraintCheck', () => {
  it.each<readonly [Omit<Field, 'name'>, Scalar, string | null]>([
    [{}, 'anything', null],
    [{ type: 'number', constraints: { minimum: 0 } }, 0, null],
    [{ type: 'number', constraints: { minimum: 0 } }, -0.1, '≥ 0'],
    [{ type: 'number', constraints: { maximum: 10 } }, 10.1, '≤ 10'],
    [{ type: 'number', constraints: { minimum: '1,5' }, decimalChar: ',' }, 1.4, '≥ 1,5'],
    [{ type: 'number', constraints: { minimum: '9' } }, 10, null],
    [{ type: 'number', constraints: { exclusiveMinimum: 0 } }, 0, '> 0'],
    [{ type: 'number', constraints: { exclusiveMaximum: 1 } }, 1, '< 1'],
    [{ type: 'year', constraints: { minimum: '2000', maximum: '2100' } }, '2024', null],
    [{ type: 'year', constraints: { minimum: 2000 } }, '1999', '≥ 2000'],
    [{ type: 'year', constraints: { minimum: '0900' } }, '2024', null],
    [{ ...DATE, constraints: { minimum: '01.02.2024' } }, '2024-01-31', '≥ 01.02.2024'],
    [{ ...DATE, constraints: { minimum: '01.02.2024' } }, '2024-12-01', null],
    [{ ...DATE, constraints: { minimum: '2024-02-01' } }, '2024-01-31', '≥ 2024-02-01'],
    [{ ...DATE, constraints: { maximum: '31.12.2024' } }, '2025-01-01', '≤ 31.12.2024'],
    [{ constraints: { minLength: 2 } }, 'a', 'length ≥ 2'],
    [{ constraints: { maxLength: 2 } }, 'abc', 'length ≤ 2'],
    [{ constraints: { maxLength: 2 } }, '😀😀', null],
    [{ constraints: { pattern: '[a-z]+' } }, 'abc1', 'pattern [a-z]+'],
    [{ constraints: { pattern: 'a|bc' } }, 'bcd', 'pattern a|bc'],
    [{ type: 'integer', constraints: { pattern: '\\d{3}' } }, 123, null],
    [{ constraints: { enum: ['a', 'b'] } }, 'c', 'a, b'],
    [{ type: 'number', decimalChar: ',', constraints: { enum: ['1,5', '2'] } }, 1.5, null],
    [{ ...DATE, constraints: { enum: ['01.01.2024'] } }, '2024-01-01', null],
    [{ categories: ['yes', 'no'] }, 'maybe', 'yes, no'],
    [{ type: 'integer', categories: [1, 2, 3] }, 2, null],
    [{ type: 'integer', categories: [{ value: 1 }, { value: 2 }] }, 3, '1, 2'],
    [{ type: 'integer', categories: ['1', '2'] }, 2, null],
    [{ categories: ['a', 'b', 'c'], constraints: { enum: ['a', 'b'] } }, 'c', 'a, b'],
    [{ categories: ['a', 'b'], constraints: { enum: ['a', 'b', 'c'] } }, 'c', 'a, b'],
    [{ categories: ['a', 'b'], 'teilhabe:values': { Amt: 'a', Büro: 'a' } }, 'c', 'Amt, b'],
    [{ categories: ['constructor'] }, 'toString', 'constructor'],
    [{ type: 'boolean', constraints: { enum: ['true'] } }, false, 'true'],
    [{ type: 'year', constraints: { minimum: '-0100' } }, '-0044', null],
    [{ type: 'yearmonth', constraints: { minimum: '2024-02' } }, '2024-01', '≥ 2024-02'],
    [{ type: 'yearmonth', constraints: { exclusiveMaximum: '2024-10' } }, '2024-09', null],
    [{ type: 'duration', constraints: { maximum: 'P1Y' } }, 'P11M', null],
    [{ type: 'duration', constraints: { maximum: 'P1Y' } }, 'P13M', '≤ P1Y'],
    [{ type: 'list', itemType: 'integer', constraints: { enum: ['1,2', '3'] } }, '1,2', null],
    [{ type: 'list', constraints: { minLength: 2 } }, 'abc', 'entries ≥ 2'],
    [{ 'teilhabe:type': 'edtf', constraints: { enum: ['2. Halbjahr 2013'] } }, '2013-41', null],
  ])('constraintCheck(%j)(%j) is %j', (field, value, expected) => {
    expect(constraintCheck({ name: 'x', ...field })(value)).toBe(expected);
  });

  it.each([
    ['a pattern that is none', { constraints: { pattern: '[a-' } }],
    ['a limit that is no number', { type: 'number', constraints: { minimum: 'viel' } }],
  ] as const)('constraintCheck(%s) checks nothing and does not throw', (_, field) => {
    expect(constraintCheck({ name: 'x', ...field })('-1')).toBeNull();
  });
});

describe('limitOf', () => {
  it.each<readonly [number | string, Omit<Field, 'name'>, Scalar | null]>([
    [5, { type: 'integer' }, 5],
    ['5', { type: 'integer' }, 5],
    ['1.000,5', { type: 'number', decimalChar: ',', groupChar: '.' }, 1000.5],
    ['0.5', { type: 'number', decimalChar: ',' }, 0.5],
    ['31.12.2024', DATE, '2024-12-31'],
    ['2024-12-31', DATE, '2024-12-31'],
    ['31.02.2024', DATE, null],
    ['viel', { type: 'number' }, null],
  ])('limitOf(%j, %j) is %j', (limit, field, expected) => {
    expect(limitOf(limit, { name: 'x', ...field })).toBe(expected);
  });
});
