import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../../packages/core/src/import/numbers/read-numbers.js';
import { timesThousand } from '../../../../packages/core/src/import/numbers/thousands.js';
import { BUNDESAGENTUR_SIGNS, COMMON_SIGNS, GENESIS_SIGNS } from '../../../../packages/core/src/import/signs.js';
import { cellsOf, columnOf } from '../columns-of.js';

const german = { format: { decimalChar: ',', groupChar: '.' }, certain: true };

function read(cells: readonly string[], flags?: readonly string[], signs = GENESIS_SIGNS) {
  const source = { column: columnOf('value', cells), ...(flags && { flags: columnOf('value_q', flags) }) };
  const { values, statuses, units, unread } = readNumbers(source, german, signs);
  const pairs = cellsOf(values).map((value, i) => [value, cellsOf(statuses)[i]]);
  return { pairs, units: units && cellsOf(units), unread: unread.map((code) => source.column.dictionary[code]) };
}

describe('readNumbers', () => {
  it.each([
    ['-', 'nothing'],
    ['–', 'nothing'],
    [' - ', 'nothing'],
    ['.', 'unknownOrConfidential'],
    ['/', 'unreliable'],
    ['x', 'notApplicable'],
    ['X', 'notApplicable'],
    ['...', 'pending'],
    ['…', 'pending'],
    ['', 'missing'],
    ['n/a', 'missing'],
    ['k. A.', 'missing'],
    ['gesperrt', 'suppressed'],
    ['−', 'nothing'],
    ['n. v.', 'missing'],
    ['#NV', 'missing'],
  ])('readNumbers of %j has no value, because it is %s', (cell, reason) => {
    expect(read([cell]).pairs).toEqual([['', reason]]);
  });

  it.each(['< 5', '<5', 'unter 5', '≤3', 'weniger als 10'])('readNumbers knows that cities keep %j back', (cell) => {
    expect(read([cell], undefined, COMMON_SIGNS)).toMatchObject({ pairs: [['', 'suppressed']], unread: [] });
    expect(read([cell])).toMatchObject({ unread: [cell] });
  });

  it.each(['< 0,5', 'unter 18', '< 1', '> 5'])('readNumbers does not know what %j means', (cell) => {
    expect(read([cell], undefined, COMMON_SIGNS).unread).toEqual([cell]);
  });

  it.each([
    ['1.300¹⁾', '1300', '1)'],
    ['1300 2)', '1300', '2)'],
    ['1234 (v)', '1234', 'provisional'],
    ['12,5 % r', '12.5', 'revised'],
    ['7,5 p', '7.5', 'provisional'],
    ['(8)³', '8', 'unreliable'],
  ])('readNumbers of %j is %s with the mark %s', (cell, value, status) => {
    expect(read([cell])).toMatchObject({ pairs: [[value, status]], unread: [] });
  });

  it('readNumbers loses no number that does not fit the format: it is unread where the format is certain', () => {
    const column = columnOf('value', ['1,735', '12']);
    const format = { decimalChar: '.', groupChar: null };
    const unread = (certain: boolean) => readNumbers({ column }, { format, certain }, COMMON_SIGNS).unread;
    expect(unread(true)).toEqual([0]);
    expect(unread(false)).toEqual([]);
  });

  it('readNumbers keeps 0 a number, and marks one in brackets as unreliable', () => {
    expect(read(['0', '0,0', '(5)']).pairs).toEqual([
      ['0', ''],
      ['0.0', ''],
      ['5', 'unreliable'],
    ]);
  });

  it('readNumbers knows the asterisk of the Bundesagentur and of cities, and not in GENESIS', () => {
    expect(read(['*'], undefined, BUNDESAGENTUR_SIGNS).pairs).toEqual([['', 'suppressed']]);
    expect(read(['*'], undefined, COMMON_SIGNS).pairs).toEqual([['', 'suppressed']]);
    expect(read(['*'])).toMatchObject({ pairs: [['', 'missing']], unread: ['*'] });
  });

  it.each([
    ['4,74845', 'Gesperrt', '', 'suppressed'],
    ['4,74845', 'gesperrt', '', 'suppressed'],
    ['', 'gesperrt', '', 'suppressed'],
    ['-', 'gesperrt', '', 'suppressed'],
    ['14', '()', '14', 'unreliable'],
    ['14', 'statistisch unsicher', '14', 'unreliable'],
    ['14', 'Aussagewert eingeschränkt, da der Zahlenwert statistisch relativ unsicher ist.', '14', 'unreliable'],
    ['14', '/', '', 'unreliable'],
    ['14', 'e', '14', ''],
    ['14', '', '14', ''],
    ['14', 'p', '14', 'provisional'],
    ['14', 'r', '14', 'revised'],
    ['(14)', '', '14', 'unreliable'],
    ['14', 'Neue Zählweise', '14', 'Neue Zählweise'],
    ['-', 'e', '', 'nothing'],
    ['', 'Umbau', '', 'Umbau'],
  ])('readNumbers of %j flagged %j is %j, %s', (cell, flag, value, status) => {
    expect(read([cell], [flag]).pairs).toEqual([[value, status]]);
  });

  it('readNumbers keeps the units of cells', () => {
    expect(read(['12,5 %', '7']).units).toEqual(['%', '']);
    expect(read(['7']).units).toBeNull();
  });

  it('readNumbers never reads what is no number, and says which cells those are', () => {
    expect(read(['12', 'viel', '1.2.3'])).toMatchObject({
      pairs: [
        ['12', ''],
        ['', 'missing'],
        ['', 'missing'],
      ],
      unread: ['viel', '1.2.3'],
    });
  });
});

describe('timesThousand', () => {
  it.each([
    ['166', '166000'],
    ['4.5', '4500'],
    ['-0.0125', '-12.5'],
    ['0', '0'],
    ['0.5', '500'],
    ['12.3456', '12345.6'],
    ['1.5E-02', '1500E-02'],
    ['', ''],
  ])('timesThousand(%j) is %j', (value, expected) => {
    expect(timesThousand(value)).toBe(expected);
  });
});
