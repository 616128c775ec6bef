import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { matchHeaders } from '../../../packages/core/src/dataset/match-headers.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import { checked, places } from './checked.js';

const FIELDS: readonly Field[] = [
  { name: 'year', type: 'year', title: 'Jahr' },
  { name: 'department', 'teilhabe:aliases': ['Amt', 'Dienststelle'] },
];

describe('matchHeaders', () => {
  it.each(['year;department', 'department;year', 'Jahr;Amt', ' JAHR ;"Dienst\nstelle"', '\uFEFFjahr;AMT'])(
    'matchHeaders finds the fields under %j',
    (header) => {
      const order = /^\W*dep/i.test(header) ? 'Bauamt;2024' : '2024;Bauamt';
      const field = { ...FIELDS[1]!, 'teilhabe:aliases': ['Amt', 'Dienststelle', 'Dienst stelle'] };
      const { problems, values } = checked(`${header}\n${order}\n`, [FIELDS[0]!, field]);
      expect(problems).toEqual([]);
      expect(values('year')).toEqual(['2024']);
      expect(values('department')).toEqual(['Bauamt']);
    },
  );

  it('matchHeaders reports a missing column with the headings that are there and those that would do', () => {
    expect(checked('Jahr;Abteilung\n2024;Bauamt\n', FIELDS).problems).toEqual([
      {
        ...{ code: 'missing-label', severity: 'error', file: 'x.csv', row: 1, field: 'Amt' },
        ...{ found: 'Jahr, Abteilung', expected: 'department | Amt | Dienststelle' },
      },
      { code: 'extra-label', severity: 'warning', file: 'x.csv', row: 1, field: 'Abteilung', expected: 'Amt' },
    ]);
  });

  it('matchHeaders names the row in which the header stands', () => {
    const { problems } = checked('\n\nJahr;Abteilung\n2024;Bauamt\n', FIELDS);
    expect(problems.map(({ row }) => row)).toEqual([3, 3]);
  });

  it('matchHeaders reports a heading that comes twice, and reads the first', () => {
    const { problems, values } = checked('Jahr;Amt;amt\n2024;Bauamt;Schulamt\n', FIELDS);
    expect(problems).toMatchObject([{ code: 'duplicate-label', severity: 'error', field: 'amt', found: '3' }]);
    expect(values('department')).toEqual(['Bauamt']);
  });

  it.each([['subset'], [['subset']]] as const)(
    'matchHeaders with fieldsMatch %j only mentions further columns',
    (fieldsMatch) => {
      const table = parseCsv('Jahr;Amt;Ort\n2024;Bauamt;Wetzlar\n', 'x.csv');
      const { problems } = matchHeaders(table, { fields: FIELDS, fieldsMatch }, 'x.csv');
      expect(problems).toMatchObject([{ code: 'extra-label', severity: 'warning', field: 'Ort' }]);
    },
  );

  it('matchHeaders says which column with cells has no heading, and ignores empty columns', () => {
    const { problems } = checked('Jahr;Amt;;\n2024;Bauamt;x;\n', FIELDS);
    expect(problems).toEqual([{ code: 'blank-label', severity: 'warning', file: 'x.csv', row: 1, found: '3' }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'matchHeaders finds a field called %s',
    (name) => {
      const { problems, values } = checked(`${name};b\n1;2\n`, [{ name }, { name: 'b' }]);
      expect(problems).toEqual([]);
      expect(values(name)).toEqual(['1']);
    },
  );

  it('matchHeaders without any known heading is one problem: the header row is missing', () => {
    expect(checked('2024;Bauamt\n2025;Schulamt\n', FIELDS).problems).toEqual([
      {
        ...{ code: 'missing-label', severity: 'error', file: 'x.csv', row: 1 },
        ...{ found: '2024, Bauamt', expected: 'Jahr, Amt' },
      },
    ]);
  });

  it('matchHeaders without a header row masks the first row where cells are personal', () => {
    const fields = [...FIELDS, { name: 'person', 'teilhabe:personal': true }];
    const { problems } = checked('2024;Bauamt;Erika Muster\n', fields);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('Erika');
  });
});

describe('findOtherDelimiter', () => {
  it.each([
    ['semicolons read as commas', 'Jahr;Amt\n2024;Bauamt\n', ',', ';'],
    ['decimal commas in every row', 'Jahr;Amt\n2024;1,5\n2025;2,5\n', ',', ';'],
    ['a comma in a heading', 'Jahr;Amt;Anteil, in %\n2024;Bauamt;1,5\n', ',', ';'],
    ['headings in quotation marks', '"Jahr";"Amt"\n"2024";"Bauamt"\n', ',', ';'],
    ['commas read as semicolons', 'Jahr,Amt\n2024,Bauamt\n', ';', ','],
    ['tabs read as semicolons', 'Jahr\tAmt\n2024\tBauamt\n', ';', '\t'],
    ['vertical bars read as semicolons', 'Jahr|Amt\n2024|Bauamt\n', ';', '|'],
  ])('findOtherDelimiter: %s are one problem instead of many', (_, csv, delimiter, found) => {
    expect(checked(csv, FIELDS, { delimiter }).problems).toEqual([
      { code: 'delimiter-error', severity: 'error', file: 'x.csv', row: 1, found, expected: delimiter },
    ]);
  });

  it('findOtherDelimiter leaves a table of one column alone', () => {
    expect(checked('Wert, in Prozent\n1,5\n', [{ name: 'Wert, in Prozent' }]).problems).toEqual([]);
  });

  it('findOtherDelimiter does not hide a column that is really missing', () => {
    expect(places(checked('Jahr;Abteilung, neu\n2024;x\n', FIELDS).problems)).toEqual([
      'missing-label 1',
      'extra-label 1',
    ]);
  });
});
