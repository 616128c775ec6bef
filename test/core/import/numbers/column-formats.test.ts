import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalNumber } from '../../../../packages/core/src/import/numbers/canonical-number.js';
import { columnFormats } from '../../../../packages/core/src/import/numbers/column-formats.js';
import { numberParts } from '../../../../packages/core/src/import/numbers/number-parts.js';
import { columnOf } from '../columns-of.js';

const NO_HINTS = { declared: {}, convention: null };
const GERMAN = { decimalChar: ',', groupChar: '.' };

function formatsOf(columns: readonly (readonly string[])[], hints: Parameters<typeof columnFormats>[1] = NO_HINTS) {
  const found = columnFormats(
    columns.map((cells, i) => columnOf(`c${i}`, cells)),
    hints,
  );
  return found.map(({ format, because, certain }) => [format.decimalChar, format.groupChar, because, certain]);
}

describe('columnFormats', () => {
  it.each([
    ['whole numbers need no sign', ['12', '1234'], [null, null, null, true]],
    ['a decimal comma', ['53,9', '1,234'], [',', null, 'proven-by-numbers', true]],
    ['a decimal point', ['2.82', '25.620'], ['.', null, 'proven-by-numbers', true]],
    ['groups', ['1.040.908', '568.242'], [null, '.', 'proven-by-numbers', true]],
    ['both', ['1.234,5'], [',', '.', 'proven-by-numbers', true]],
    ['a comma before decimals leaves the point for groups', ['12,5', '12.345'], [',', '.', 'other-decimal-sign', true]],
    ['spaces between groups leave the comma for decimals', ['1 234', '1,234'], [',', ' ', 'other-group-sign', true]],
    ['one number alone says nothing', ['568.242'], [null, null, 'ambiguous-numbers', false]],
    [
      'decimals of three digits look the same',
      ['1.234', '2.345', '3.456', '4.567', '5.678'],
      [null, null, 'ambiguous-numbers', false],
    ],
    [
      'beside short numbers they are groups',
      ['874', '1.234', '2.345', '3.456', '4.567', '5.678'],
      [',', '.', 'groups-of-three: 5', true],
    ],
    [
      'not beside long ones',
      ['874', '1234', '1.234', '2.345', '3.456', '4.567', '5.678'],
      [null, null, 'ambiguous-numbers', false],
    ],
    ['a contradiction', ['1,5', '1.5'], [null, null, 'contradicting-numbers', false]],
    ['point and comma in doubt', ['1,234', '1.234'], [null, null, 'contradicting-numbers', false]],
    ['signs are no numbers', ['-', '.', '...', '/', 'x', ''], [null, null, null, true]],
  ])('columnFormats of one column: %s', (_, cells, expected) => {
    expect(formatsOf([cells])).toEqual([expected]);
  });

  it('columnFormats takes what is declared', () => {
    const declared = (decimalChar?: string, groupChar?: string) =>
      formatsOf([['568.242']], { declared: { decimalChar, groupChar }, convention: GERMAN })[0];
    expect(declared(',')).toEqual([',', '.', 'declared', true]);
    expect(declared('.')).toEqual(['.', ',', 'declared', true]);
    expect(declared(undefined, '.')).toEqual([',', '.', 'declared', true]);
    expect(declared('.', '')).toEqual(['.', null, 'declared', true]);
  });

  it('columnFormats takes the convention of the layout only where numbers prove nothing', () => {
    const found = formatsOf([['568.242'], ['2.82']], { declared: {}, convention: GERMAN });
    expect(found).toEqual([
      [',', '.', 'layout', true],
      ['.', null, 'proven-by-numbers', true],
    ]);
  });

  it('columnFormats takes what all other columns prove', () => {
    expect(formatsOf([['568.242'], ['1.040.908'], ['12']])[0]).toEqual([',', '.', 'as-other-columns', true]);
    expect(formatsOf([['568.242'], ['12.5']])[0]).toEqual(['.', null, 'as-other-columns', true]);
    expect(formatsOf([['1.735'], ['12,5'], ['36,9']])[0]).toEqual([',', '.', 'as-other-columns', true]);
    expect(formatsOf([['568.242'], ['12.5'], ['12,5']])[0]).toEqual([null, null, 'ambiguous-numbers', false]);
  });

  it('columnFormats finds groups where all columns together have enough numbers', () => {
    const columns = ['71,387', '72,720', '72,821', '31,603', '4,456'].map((count) => [count, '52%']);
    expect(formatsOf(columns)).toEqual(columns.map(() => ['.', ',', 'as-other-columns', true]));
  });

  it('columnFormats proves groups by a row that adds up (Bundesagentur für Arbeit, foreigners unemployed)', () => {
    const women = ['271.816', '511.527'];
    const men = ['296.426', '529.381'];
    const all = ['568.242', '1.040.908'];
    const sum = [',', '.', 'row-sum: c2', true];
    expect(formatsOf([women, men, all])).toEqual([sum, sum, [null, '.', 'proven-by-numbers', true]]);
  });

  it('columnFormats does not take a row that does not add up', () => {
    const found = formatsOf([
      ['271.816', '511.527'],
      ['96.426', '29.381'],
      ['568.242', '1.040.908'],
    ]);
    expect(found[0]).toEqual([',', '.', 'as-other-columns', true]);
  });
});

/** A decimal as a person writes it in a format. */
function written(value: string, { decimalChar, groupChar }: { decimalChar: string; groupChar: string }): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, groupChar);
  return sign + grouped + (fraction === undefined ? '' : decimalChar + fraction);
}

const decimals = fc
  .tuple(
    fc.boolean(),
    fc.integer({ min: 0, max: 999_999_999 }),
    fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: null }),
  )
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);
const formats = fc.constantFrom(
  { decimalChar: ',', groupChar: '.' },
  { decimalChar: '.', groupChar: ',' },
  { decimalChar: ',', groupChar: ' ' },
  { decimalChar: ',', groupChar: '\u202F' },
  { decimalChar: '.', groupChar: "'" },
);

describe('canonicalNumber of written numbers', () => {
  it('canonicalNumber(write(decimal)) is the same decimal when the format is declared', () => {
    fc.assert(
      fc.property(decimals, formats, (value, format) => {
        const plain = { ...format, groupChar: format.groupChar === '\u202F' ? ' ' : format.groupChar };
        expect(canonicalNumber(numberParts(written(value, format))!, plain)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('columnFormats never reads a number as another one: it is the written one, or it is said to be undecided', () => {
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 1, maxLength: 30 }), formats, (values, format) => {
        const cells = values.map((value) => written(value, format));
        const [found] = columnFormats([columnOf('c', cells)], NO_HINTS);
        const read = cells.map((cell) => canonicalNumber(numberParts(cell)!, found!.format));
        const provable = values.every((value) => !/\.\d{3}$/.test(value));
        if (!provable) return;
        read.forEach((number, i) => {
          if (number === null) expect(found!.certain).toBe(false);
          else expect(number).toBe(values[i]);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
