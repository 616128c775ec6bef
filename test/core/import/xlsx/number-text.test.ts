import { describe, expect, it } from 'vitest';
import { decimalText, numberText } from '../../../../packages/core/src/import/xlsx/number-text.js';

describe('numberText', () => {
  it.each([
    ['0', '0'],
    ['-7', '-7'],
    ['39.600000000000001', '39.6'],
    ['0.30000000000000004', '0.3'],
    ['1.5E-7', '0.00000015'],
    ['1.2E+7', '12000000'],
    ['-1.23456E-3', '-0.00123456'],
    ['2.675', '2.675'],
    ['1E+400', '1E+400'],
    ['', ''],
    ['n/a', 'n/a'],
  ])('numberText(%j) is %j', (stored, text) => {
    expect(numberText(stored)).toBe(text);
  });
});

describe('decimalText', () => {
  it.each([
    [1e21, '1000000000000000000000'],
    [1.25e22, '12500000000000000000000'],
    [-1e-7, '-0.0000001'],
    [12.5, '12.5'],
    [0, '0'],
  ])('decimalText(%d) is %j', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });
});
