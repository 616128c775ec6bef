import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import {
  FIELD_TYPES,
  FIELDS_MATCHES,
  ITEM_TYPES,
  type Field,
  type TableSchema,
} from '../../../packages/core/src/dataset/schema.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import { MASK } from '../../../packages/core/src/problem.js';
import { describeProblem } from '../../../packages/core/src/problems/describe-problem.js';
import { checked, places } from './checked.js';

const SURVEY: TableSchema = {
  fields: [
    { name: 'year', type: 'year', title: 'Jahr', constraints: { required: true } },
    { name: 'person', title: 'Person', 'teilhabe:personal': true, constraints: { required: true, pattern: 'P\\d+' } },
    { name: 'department', title: 'Amt', categories: ['a', 'b'], 'teilhabe:values': { Bauamt: 'a', Schulamt: 'b' } },
    { name: 'hours', title: 'Stunden', type: 'number', decimalChar: ',', groupChar: '.' },
    {
      name: 'answer',
      title: 'Antwort',
      missingValues: [{ value: 'k. A.', label: 'nonresponse' }, { value: '' }],
      'teilhabe:values': { ja: 'yes', nein: 'no' },
    },
  ],
  missingValues: ['', '-'],
  primaryKey: ['year', 'person'],
};

const HEADER = 'Jahr;Person;Amt;Stunden;Antwort\n';

describe('validateTable', () => {
  it('validateTable(a clean table) has typed columns and no problem', () => {
    const { problems, values, reasons } = checked(
      `${HEADER}2024;P1;Bauamt;1.234,5;ja\n2024;P2;Schulamt;;k. A.\n2025;P1;Bauamt;-; nein\n`,
      SURVEY,
    );
    expect(problems).toEqual([]);
    expect(values('year')).toEqual(['2024', '2024', '2025']);
    expect(values('department')).toEqual(['a', 'b', 'a']);
    expect(values('hours')).toEqual([1234.5, null, null]);
    expect(values('answer')).toEqual(['yes', null, 'no']);
    expect(reasons('answer')).toEqual([null, 'nonresponse', null]);
    expect(reasons('hours')).toEqual([null, 'missing', 'missing']);
  });

  it('validateTable places every wrong cell: row, line, heading, found, expected', () => {
    const csv = `${HEADER}2024;P1;Bauamt;"1\n2";ja\n24;P2;Bauamt;1;ja\n2024;P3;Bauamt;viel;ja\n`;
    expect(checked(csv, SURVEY.fields).problems).toEqual(
      [
        ...[{ code: 'type-error', row: 3, line: 4, field: 'Jahr', found: '24', expected: 'year' }],
        ...[{ code: 'type-error', row: 2, line: 2, field: 'Stunden', found: '1\n2', expected: 'number 1234,5' }],
        ...[{ code: 'type-error', row: 4, line: 5, field: 'Stunden', found: 'viel', expected: 'number 1234,5' }],
      ].map((problem) => ({ severity: 'error', file: 'x.csv', ...problem })),
    );
  });

  it('validateTable reports an empty cell where a value is required, and a value that is no category', () => {
    const { problems } = checked(`${HEADER};P1;Bauamt;1;ja\n2024;P1;Ordnungsamt;1;ja\n`, SURVEY);
    expect(problems).toMatchObject([
      { code: 'constraint-error', field: 'Jahr', found: '', expected: 'required' },
      { code: 'constraint-error', field: 'Amt', found: 'Ordnungsamt', expected: 'Bauamt, Schulamt' },
    ]);
  });

  it("validateTable takes a field's own missing values instead of the schema's", () => {
    const { values, reasons } = checked(`${HEADER}2024;P1;a;-;-\n`, SURVEY);
    expect(reasons('hours')).toEqual(['missing']);
    expect(values('answer')).toEqual(['-']);
  });

  it.each(['k. A.', ' k. A. ', 'k.\u00A0A.', 'k.\u202FA.'])('validateTable reads %j as no answer', (text) => {
    expect(checked(`${HEADER}2024;P1;a;1;${text}\n`, SURVEY).reasons('answer')).toEqual(['nonresponse']);
  });

  it('validateTable without missing values takes the empty cell for one', () => {
    expect(checked('a;b\n;x\n', [{ name: 'a', type: 'integer' }, { name: 'b' }]).values('a')).toEqual([null]);
  });

  it('validateTable with missing values that leave out the empty cell wants a value there', () => {
    const { problems } = checked('a;b\n;x\n', [{ name: 'a', type: 'integer', missingValues: ['-'] }, { name: 'b' }]);
    expect(problems).toMatchObject([{ code: 'type-error', row: 2, found: '', expected: 'integer' }]);
  });

  it('validateTable counts a value once, however it is written', () => {
    const { dataset } = validateTable(
      parseCsv('a;b\n01;ja\n1; ja\n 1 ;yes\n1,0;ja\n', 'x.csv', { delimiter: ';' }),
      {
        fields: [
          { name: 'a', type: 'number', decimalChar: ',' },
          { name: 'b', 'teilhabe:values': { ja: 'yes' } },
        ],
      },
      'x.csv',
    );
    expect(dataset.columns.get('a')?.values).toEqual([1]);
    expect(dataset.columns.get('b')?.values).toEqual(['yes']);
  });

  it('validateTable keeps a value and a reason of the same name apart', () => {
    const { values, reasons } = checked('a;b\nmissing;1\n;2\n', [{ name: 'a' }, { name: 'b' }]);
    expect(values('a')).toEqual(['missing', null]);
    expect(reasons('a')).toEqual([null, 'missing']);
  });

  it('validateTable finds values that come twice in a unique column, also when written differently', () => {
    const fields: readonly Field[] = [{ name: 'a', type: 'integer', constraints: { unique: true } }, { name: 'b' }];
    const { problems } = checked('a;b\n1;x\n01;x\n;x\n;x\n2;x\n', fields);
    expect(places(problems)).toEqual(['unique-error 3']);
    expect(problems[0]?.found).toBe('01');
  });

  it('validateTable keeps at most 1 000 problems of a column and counts the others', () => {
    const fields: readonly Field[] = [{ name: 'a', type: 'integer', constraints: { unique: true } }, { name: 'b' }];
    for (const row of ['x;1\n', '1;1\n']) {
      const { problems } = checked(`a;b\n${row.repeat(1500)}`, fields);
      expect(problems.length).toBeLessThanOrEqual(1000);
      expect(problems.reduce((sum, { more = 0 }) => sum + 1 + more, 0)).toBeGreaterThanOrEqual(1499);
    }
  });

  it('validateTable quotes at most 100 characters of a cell', () => {
    const { problems } = checked(`a;b\n${'x'.repeat(5000)};1\n`, [{ name: 'a', type: 'integer' }, { name: 'b' }]);
    expect(problems[0]?.found).toBe(`${'x'.repeat(100)}…`);
  });

  it('validateTable(headers only) has columns without rows and no problem', () => {
    const { problems, values } = checked(HEADER, SURVEY);
    expect(problems).toEqual([]);
    expect(values('year')).toEqual([]);
  });

  it('validateTable(an empty file) has one problem', () => {
    expect(checked('', SURVEY).problems).toEqual([
      { code: 'source-error', severity: 'error', file: 'x.csv', found: 'empty' },
    ]);
  });

  it('validateTable of 200 000 different cells comes to an end', () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `2024;P${i};a;1;ja`).join('\n');
    expect(checked(HEADER + rows, SURVEY).problems).toEqual([]);
  }, 30_000);
});

describe('validateTable, the primary key', () => {
  it('validateTable names the row that has the same key', () => {
    const { problems } = checked('id;b\nx;1\ny;2\n\nx;3\n', {
      fields: [{ name: 'id' }, { name: 'b' }],
      primaryKey: 'id',
    });
    expect(problems).toEqual([
      { code: 'blank-row', severity: 'warning', file: 'x.csv', row: 4, line: 4, found: '1' },
      {
        code: 'primary-key',
        severity: 'error',
        file: 'x.csv',
        row: 5,
        line: 5,
        field: 'id',
        found: 'x',
        expected: '2',
      },
    ]);
  });

  it('validateTable compares keys of several columns as a whole', () => {
    const schema = { fields: [{ name: 'a' }, { name: 'b' }], primaryKey: ['a', 'b'] };
    expect(places(checked('a;b\n1;12\n11;2\n1;12\n', schema).problems)).toEqual(['primary-key 4']);
  });

  it('validateTable reports an empty part of a key, as often as it comes', () => {
    const schema = { fields: [{ name: 'a' }, { name: 'b' }], primaryKey: ['a', 'b'] };
    const { problems } = checked('a;b\n1;\n1;\n', schema);
    expect(problems).toMatchObject([
      { code: 'primary-key', row: 2, field: 'a + b', found: '1 + ' },
      { code: 'primary-key', row: 3 },
    ]);
    expect(problems[0]).not.toHaveProperty('expected');
  });

  it('validateTable names a key by the headings of the file', () => {
    expect(checked(`${HEADER}2024;P1;a;1;ja\n2024;P1;a;1;ja\n`, SURVEY).problems).toMatchObject([
      { code: 'primary-key', field: 'Jahr + Person', found: MASK, expected: '2' },
    ]);
  });
});

describe('validateTable, personal cells', () => {
  const NAME = 'Erika Musterfrau';
  const unique = { ...SURVEY, fields: SURVEY.fields.map((field) => ({ ...field, constraints: { unique: true } })) };

  it.each([
    ['a wrong cell', SURVEY, `2024;${NAME};Bauamt;1;ja\n`],
    ['a key that comes twice', SURVEY, `2024;${NAME};Bauamt;1;ja\n2024;${NAME};Bauamt;1;ja\n`],
    ['a value that comes twice', unique, `2024;${NAME};Bauamt;1;ja\n2025;${NAME};Schulamt;2;nein\n`],
    ['an empty part of the key', SURVEY, `;${NAME};Bauamt;1;ja\n`],
    ['a row with a cell too many', SURVEY, `2024;x;${NAME};Bauamt;1;ja\n`],
    ['a row with a cell too few', SURVEY, `${NAME};Bauamt;1;ja\n`],
    ['an unclosed quotation mark', SURVEY, `2024;P1;Bauamt;"1;ja\n2024;${NAME};Bauamt;1;ja\n`],
    ['a loose quotation mark', SURVEY, `2024;P1;"Bau"amt;${NAME};ja\n`],
    ['a row that slipped to the left', SURVEY, `${NAME};Bauamt;1;ja;\n`],
    ['a name that stands in another column, too', SURVEY, `2024;${NAME};Bauamt;1;ja\n2025;P1;${NAME};1;ja\n`],
  ])('validateTable shows no name in the problems of %s', (_, schema, rows) => {
    const { problems } = checked(HEADER + rows, schema);
    expect(problems.length).toBeGreaterThan(0);
    const shown = problems.flatMap((problem) => [
      problem,
      describeProblem(problem, 'de'),
      describeProblem(problem, 'en'),
    ]);
    expect(JSON.stringify(shown)).not.toContain('Erika');
  });

  it('validateTable shows no name when the header row is missing or the delimiter is wrong', () => {
    const rows = `2024;${NAME};Bauamt;1;ja\n`;
    expect(JSON.stringify(checked(rows, SURVEY).problems)).not.toContain('Erika');
    expect(JSON.stringify(checked(HEADER + rows, SURVEY, { delimiter: ',' }).problems)).not.toContain('Erika');
  });

  it.each([
    ['moved up into the headings', 'Jahr;Erika;Amt;Stunden;Antwort\n2024;P1;Bauamt;1;ja\n'],
    ['moved up, and a row is short', 'Jahr;Schmidt;Erika;Stunden;Antwort\n2024;P1\n'],
    [
      'slipped into a column without a heading',
      `${HEADER.trim()};\n2024;x;Erika;Bauamt;1;ja\nErika;P1;Bauamt;1;ja;x\n`,
    ],
    ['slipped below a new heading', `Neu;${HEADER}2024;Erika;Bauamt;1;ja;\nx;Erika;P1;Bauamt;1;ja\n`],
  ])('validateTable shows no name that %s', (_, csv) => {
    const { problems } = checked(csv, SURVEY);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain('Erika');
  });

  it('validateTable says of a row with too few or too many cells only that', () => {
    const rows = '2024;P1\n2024;P1;Schmidt;Bauamt;1;ja\n2024;P1;Bauamt;1;ja\n';
    expect(places(checked(HEADER + rows, SURVEY).problems)).toEqual(['missing-cell 2', 'extra-cell 3']);
  });

  it('validateTable shows the cells of other columns', () => {
    expect(checked(`${HEADER}2024;P1;Ordnungsamt;1;ja\n`, SURVEY).problems[0]?.found).toBe('Ordnungsamt');
  });
});

describe('validateTable of anything', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '1', '"', ';', '\n', '.', '-', ' ', '\\', '(', '[', '%', '{') });
  const fields: fc.Arbitrary<Field> = fc.record(
    {
      name: fc.constantFrom('a', 'b', '__proto__', '1'),
      type: fc.constantFrom(...FIELD_TYPES),
      format: texts,
      decimalChar: fc.constantFrom('.', ',', '\\', '^'),
      groupChar: fc.constantFrom('.', ' ', ']', '-'),
      delimiter: texts,
      itemType: fc.constantFrom(...ITEM_TYPES),
      bareNumber: fc.boolean(),
      missingValues: fc.array(texts, { maxLength: 2 }),
      categories: fc.array(fc.oneof(texts, fc.integer()), { maxLength: 2 }),
      constraints: fc.record(
        {
          required: fc.boolean(),
          unique: fc.boolean(),
          minimum: fc.oneof(texts, fc.integer()),
          maximum: fc.oneof(texts, fc.integer()),
          minLength: fc.integer(),
          pattern: texts,
          enum: fc.array(texts),
        },
        { requiredKeys: [] },
      ),
      'teilhabe:type': fc.constantFrom('edtf', 'geoid'),
      'teilhabe:personal': fc.boolean(),
    },
    { requiredKeys: ['name'] },
  );

  const names = fc.array(fc.constantFrom('a', 'b', '__proto__', 'x'), { maxLength: 2 });
  const keys = fc.record(
    {
      fieldsMatch: fc.constantFrom(...FIELDS_MATCHES),
      primaryKey: names,
      uniqueKeys: fc.array(names, { maxLength: 2 }),
      foreignKeys: fc.array(fc.record({ fields: names, reference: fc.record({ fields: names }) }), { maxLength: 1 }),
    },
    { requiredKeys: [] },
  );

  it('validateTable(any table, any schema) never throws, and its columns fit its rows', () => {
    fc.assert(
      fc.property(texts, fc.array(fields, { minLength: 1, maxLength: 3 }), keys, (text, list, described) => {
        const csv = `a;b;1\n${text}`;
        const schema: TableSchema = { fields: list, ...described };
        const { dataset, problems } = validateTable(parseCsv(csv, 'x.csv'), schema, 'x.csv', { confidential: true });
        for (const { codes, values, reasons } of dataset.columns.values()) {
          expect(codes).toHaveLength(dataset.length);
          expect(reasons).toHaveLength(values.length);
          for (const code of codes) expect(code).toBeLessThan(values.length);
        }
        for (const problem of problems) expect(describeProblem(problem, 'de').message).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
