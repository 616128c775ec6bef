import { describe, expect, it } from 'vitest';
import { castCell } from '../../../packages/core/src/dataset/cast-cell.js';
import { castNumber, decimalOf } from '../../../packages/core/src/dataset/cast-number.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';

/** How a column is described. */
const COLUMNS = {
  points: { type: 'number', decimalChar: ',', groupChar: '.' },
  spaces: { type: 'number', decimalChar: ',', groupChar: ' ' },
  comma: { type: 'number', decimalChar: ',' },
  percent: { type: 'number', decimalChar: ',', groupChar: '.', bareNumber: false },
  swiss: { type: 'number', groupChar: "'" },
  whole: { type: 'integer' },
  wholePoints: { type: 'integer', groupChar: '.' },
  wholeSpaces: { type: 'integer', groupChar: ' ' },
  english: { type: 'number', groupChar: ',' },
  day: { type: 'date', format: '%d.%m.%Y' },
  shortDay: { type: 'date', format: '%d.%m.%y' },
  isoDay: { type: 'date' },
  year: { type: 'year' },
  month: { type: 'yearmonth' },
  period: { type: 'string', 'teilhabe:type': 'edtf' },
  region: { type: 'string', 'teilhabe:type': 'geoid' },
  lasting: { type: 'duration' },
} satisfies Readonly<Record<string, Omit<Field, 'name'>>>;

type Column = keyof typeof COLUMNS;

const field = (column: Column): Field => ({ name: 'x', ...COLUMNS[column] });

/** What stands in the file, and the exact decimal that it is; null for a type error. */
const NUMBERS: readonly (readonly [column: Column, text: string, decimal: string | null])[] = [
  ['points', '1.234,5', '1234.5'],
  ['points', '1.234,50', '1234.5'],
  ['points', '1.234', '1234'],
  ['points', '568.242', '568242'],
  ['points', '12.345.678,90', '12345678.9'],
  ['points', '1234,5', '1234.5'],
  ['points', '0,1', '0.1'],
  ['points', '0,30', '0.3'],
  ['points', '-1.234,5', '-1234.5'],
  ['points', '\u22121.234,5', '-1234.5'],
  ['points', '\u22125', '-5'],
  ['points', '-  23', '-23'],
  ['points', '- 1.234,5', '-1234.5'],
  ['points', '\u2212\u00A023', '-23'],
  ['points', '+ 7,5', '7.5'],
  ['points', '-0', '0'],
  ['points', '-0,0', '0'],
  ['points', '007', '7'],
  ['points', ' 12,5 ', '12.5'],
  ['points', '\u00A012,5\u00A0', '12.5'],
  ['points', '100,00', '100'],
  ['points', '1.23', null],
  ['points', '1.2345', null],
  ['points', '12.34,5', null],
  ['points', '1,234.5', null],
  ['points', '1.234.5', null],
  ['points', '1..234', null],
  ['points', '1,2,3', null],
  ['points', '1 234,5', null],
  ['points', '12,5 %', null],
  ['points', '-', null],
  ['points', '\u2212', null],
  ['points', '.', null],
  ['points', ',', null],
  ['points', '…', null],
  ['points', '/', null],
  ['points', 'x', null],
  ['points', 'k. A.', null],
  ['points', '5-', null],
  ['points', '\u20135', null],
  ['points', '(5)', null],
  ['points', '31.12.2024', null],
  ['points', '#WERT!', null],
  ['spaces', '1 234,5', '1234.5'],
  ['spaces', '1\u00A0234,5', '1234.5'],
  ['spaces', '1\u202F234,5', '1234.5'],
  ['spaces', '1 234\u00A0567\u202F890', '1234567890'],
  ['spaces', '\u22121\u202F234', '-1234'],
  ['spaces', '-  23', '-23'],
  ['spaces', '-  1 234', '-1234'],
  ['spaces', '12 34', null],
  ['spaces', '1  234', null],
  ['spaces', '1 234 5', null],
  ['spaces', '1\u2009234', null],
  ['spaces', '1.234', null],
  ['comma', '12,5', '12.5'],
  ['comma', '0,333333333333333', '0.333333333333333'],
  ['comma', '1e3', '1e3'],
  ['comma', '1.234', null],
  ['comma', '1.234,5', null],
  ['percent', '12,5 %', '12.5'],
  ['percent', '12,5%', '12.5'],
  ['percent', '12,5\u00A0%', '12.5'],
  ['percent', '12,5\u202F%', '12.5'],
  ['percent', '\u22123,0 %', '-3'],
  ['percent', '1.234,5 €', '1234.5'],
  ['percent', '€ 1.234,5', '1234.5'],
  ['percent', '45 Jahre', '45'],
  ['percent', '2-5 %', null],
  ['percent', '5 von 20', null],
  ['percent', '< 5', null],
  ['percent', '≥ 5 %', null],
  ['percent', '(12,5) %', null],
  ['swiss', "1'234.50", '1234.5'],
  ['swiss', "1'234'567", '1234567'],
  ['swiss', "1'23", null],
  ['swiss', '1.234,5', null],
  ['whole', '271816', '271816'],
  ['whole', '\u221212', '-12'],
  ['whole', '-  12', '-12'],
  ['whole', '1.234', null],
  ['whole', '12,0', null],
  ['whole', '12.0', null],
  ['whole', '9007199254740991', '9007199254740991'],
  ['whole', '9007199254740993', null],
  ['wholePoints', '568.242', '568242'],
  ['wholePoints', '1.234.567', '1234567'],
  ['wholePoints', '56.82', null],
  ['wholePoints', '568,242', null],
  ['wholeSpaces', '568\u202F242', '568242'],
  ['wholeSpaces', '56 8242', null],
  ['english', '1,234.50', '1234.5'],
  ['english', '1.234,50', null],
];

/** What stands in the file, and the day, month, year, period or key that it is; null for a type error. */
const OTHERS: readonly (readonly [column: Column, text: string, value: string | null])[] = [
  ['day', '31.12.2024', '2024-12-31'],
  ['day', '1.1.2024', '2024-01-01'],
  ['day', '01.01.2024', '2024-01-01'],
  ['day', '29.02.2024', '2024-02-29'],
  ['day', '29.02.2023', null],
  ['day', '30.02.2024', null],
  ['day', '31.04.2024', null],
  ['day', '00.01.2024', null],
  ['day', '01.13.2024', null],
  ['day', '31.12.24', null],
  ['day', '31.12.2024 00:00', null],
  ['day', '2024-12-31', null],
  ['day', '12/2024', null],
  ['day', '45657', null],
  ['day', '31. Dezember 2024', null],
  ['shortDay', '31.12.24', '2024-12-31'],
  ['shortDay', '31.12.99', '1999-12-31'],
  ['shortDay', '31.12.2024', null],
  ['isoDay', '2024-12-31', '2024-12-31'],
  ['isoDay', '2023-02-29', null],
  ['isoDay', '31.12.2024', null],
  ['isoDay', '20241231', null],
  ['year', '2024', '2024'],
  ['year', '2024,0', null],
  ['year', '2.024', null],
  ['year', '24', null],
  ['year', '2024/25', null],
  ['month', '2024-12', '2024-12'],
  ['month', '2024-13', null],
  ['month', '12/2024', null],
  ['month', 'Dez 2024', null],
  ['period', '2024', '2024'],
  ['period', '2024-12', '2024-12'],
  ['period', '12/2024', '2024-12'],
  ['period', '31.12.2024', '2024-12-31'],
  ['period', '31.02.2024', null],
  ['period', 'Q3 2024', '2024-35'],
  ['period', '2. Halbjahr 2013', '2013-41'],
  ['period', '5./6. Februar 2010', '2010-02-05/2010-02-06'],
  ['period', 'seit 2010', '2010/..'],
  ['period', '2010/2013', '2010/2013'],
  ['period', 'demnächst', null],
  ['region', '06532023', '06532023'],
  ['region', '065320023023', '065320023023'],
  ['region', '06', '06'],
  ['region', '6532023', null],
  ['region', '17', null],
  ['region', '0653', null],
  ['region', 'Wetzlar', null],
  ['lasting', 'P1Y6M', 'P1Y6M'],
  ['lasting', 'PT1H30M', 'PT1H30M'],
  ['lasting', '6 Monate', null],
  ['lasting', 'P', null],
];

describe('German numbers', () => {
  it.each(NUMBERS)('decimalOf, %s: %j is %s', (column, text, decimal) => {
    const number = field(column);
    expect(decimalOf(text.trim(), number)).toBe(decimal);
    expect(castCell(text, number)).toMatchObject(
      decimal === null
        ? { kind: 'type-error', expected: expect.stringMatching(`^${number.type}( 1234,5)?$`) as string }
        : { kind: 'value', value: Number(decimal) },
    );
  });

  it('castNumber of up to 15 digits shows the digits of decimalOf: nothing is lost or added', () => {
    for (const [column, text, decimal] of NUMBERS) {
      if (decimal === null || /e/.test(decimal)) continue;
      expect(String(castNumber(text.trim(), field(column)))).toBe(decimal);
    }
  });
});

describe('German days, periods and keys', () => {
  it.each(OTHERS)('castCell, %s: %j is %s', (column, text, value) => {
    expect(castCell(text, field(column))).toMatchObject(
      value === null ? { kind: 'type-error' } : { kind: 'value', value },
    );
  });

  it('the tables hold at least 120 cases', () => {
    expect(NUMBERS.length + OTHERS.length).toBeGreaterThanOrEqual(120);
  });
});
