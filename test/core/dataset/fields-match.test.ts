import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { FieldsMatch, TableSchema } from '../../../packages/core/src/dataset/schema.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';

const FIELDS = [{ name: 'a' }, { name: 'b' }];

const FILES = {
  same: 'a;b\n1;2\n',
  moved: 'b;a\n2;1\n',
  more: 'a;b;c\n1;2;3\n',
  less: 'a\n1\n',
  other: 'a;c\n1;3\n',
} as const;

const check = (csv: string, schema: Partial<TableSchema>, confidential = false) => {
  const table = parseCsv(csv, 'x.csv', { delimiter: ';' });
  return validateTable(table, { fields: FIELDS, ...schema }, 'x.csv', { confidential });
};
const inShort = (csv: string, schema: Partial<TableSchema>, confidential = false) =>
  check(csv, schema, confidential).problems.map(({ code, severity }) => `${severity} ${code}`);

const EXTRA = 'error extra-label';
const MENTIONED = 'warning extra-label';
const MISSING = 'error missing-label';
const INCORRECT = 'error incorrect-label';

/** What a file's columns are under each way to match them with the fields a and b (Table Schema v2, fieldsMatch). */
const CASES: readonly (readonly [FieldsMatch | undefined, keyof typeof FILES, readonly string[]])[] = [
  ['exact', 'same', []],
  ['exact', 'moved', [INCORRECT, INCORRECT]],
  ['exact', 'more', [EXTRA]],
  ['exact', 'less', [MISSING]],
  ['exact', 'other', [INCORRECT]],
  ['equal', 'same', []],
  ['equal', 'moved', []],
  ['equal', 'more', [EXTRA]],
  ['equal', 'less', [MISSING]],
  ['equal', 'other', [MISSING, EXTRA]],
  ['subset', 'same', []],
  ['subset', 'moved', []],
  ['subset', 'more', [MENTIONED]],
  ['subset', 'less', [MISSING]],
  ['subset', 'other', [MISSING, MENTIONED]],
  ['superset', 'same', []],
  ['superset', 'moved', []],
  ['superset', 'more', [EXTRA]],
  ['superset', 'less', []],
  ['superset', 'other', [EXTRA]],
  ['partial', 'same', []],
  ['partial', 'moved', []],
  ['partial', 'more', [MENTIONED]],
  ['partial', 'less', []],
  ['partial', 'other', [MENTIONED]],
  [undefined, 'same', []],
  [undefined, 'moved', []],
  [undefined, 'more', [MENTIONED]],
  [undefined, 'less', [MISSING]],
  [undefined, 'other', [MISSING, MENTIONED]],
];

describe('validateTable, fieldsMatch', () => {
  it.each(CASES)('validateTable with fieldsMatch %s of a file with the columns "%s": %j', (match, file, expected) => {
    expect(inShort(FILES[file], match === undefined ? {} : { fieldsMatch: match })).toEqual(expected);
    expect(inShort(FILES[file], match === undefined ? {} : { fieldsMatch: [match] })).toEqual(expected);
  });

  it.each<readonly [FieldsMatch | undefined, string]>([
    [undefined, EXTRA],
    ['equal', EXTRA],
    ['subset', MENTIONED],
    ['partial', MENTIONED],
  ])(
    'validateTable(a table that may hold persons) with fieldsMatch %s: a further column is an %s',
    (match, expected) => {
      expect(inShort(FILES.more, match === undefined ? {} : { fieldsMatch: match }, true)).toEqual([expected]);
    },
  );

  it.each(['superset', 'partial'] as const)(
    'validateTable with fieldsMatch %s: what is missing has no values',
    (match) => {
      const { columns } = check('a\n1\n2\n', { fieldsMatch: match }).dataset;
      expect(columns.get('b')).toMatchObject({ values: [null], reasons: ['missing'], codes: Uint32Array.of(0, 0) });
    },
  );

  it('validateTable with fieldsMatch partial wants at least one column, and those that must have values', () => {
    expect(inShort('c;d\n1;2\n', { fieldsMatch: 'partial' })).toEqual([MISSING]);
    expect(inShort('a\n1\n', { fieldsMatch: 'partial', primaryKey: 'b' })).toEqual([MISSING]);
    const fields = [{ name: 'a' }, { name: 'b', constraints: { required: true } }];
    expect(inShort('a\n1\n', { fieldsMatch: 'partial', fields })).toEqual([MISSING]);
  });

  it('validateTable with fieldsMatch exact does not read a column under another heading', () => {
    expect(check(FILES.moved, { fieldsMatch: 'exact' }).dataset.columns.size).toBe(0);
  });

  it('validateTable of a file without a header takes the columns in order', () => {
    const table = parseCsv('x;y\n1;2\n', 'x.csv', { delimiter: ';' });
    const headless = { ...table, dialect: { ...table.dialect, header: false } };
    const { dataset, problems } = validateTable(headless, { fields: FIELDS }, 'x.csv');
    expect(problems).toEqual([]);
    expect(dataset.columns.get('b')?.values).toEqual(['2']);
  });
});
