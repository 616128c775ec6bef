import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../packages/core/src/csv/decode-text.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { Table } from '../../../packages/core/src/csv/table.js';
import type { TableSchema } from '../../../packages/core/src/dataset/schema.js';
import { schemaFaults } from '../../../packages/core/src/dataset/schema-faults.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import { byteProblems } from '../../../packages/core/src/monitor/check-file.js';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import type { Problem } from '../../../packages/core/src/problem.js';
import { sharedBytes, sharedJson, skipped } from '../csv/shared.js';

interface Resource {
  readonly path?: string;
  readonly schema?: string;
  readonly encoding?: string;
  readonly bytes?: number;
  readonly rows?: number;
}

interface Vector {
  readonly test: string;
  readonly resource: Resource;
  readonly expect: {
    readonly reports: readonly { readonly columns: readonly string[]; readonly errors: readonly unknown[][] }[];
  };
}

/** Cases in which we differ on purpose, or that ask for what no table of ours has, by test, with the reason. */
const DIFFERENT: Readonly<Record<string, string>> = {
  test_resource_validate_blank_rows: 'blank rows below the last one are what spreadsheets leave behind',
  test_resource_validate_blank_rows_multiple: 'blank rows below the last one are what spreadsheets leave behind',
  test_resource_validate_resource_none_is_not_iterable_enum_constraint_issue_833: 'JSON in cells (array) is not read',
  test_resource_validate_scheme_invalid: 'a path that is no file of the folder is a fault of the data package',
  test_multipart_loader_resource_validate: 'a table is one file',
  test_step_field_update_referenced_as_foreign_key: 'a transformation, without a file',
  test_step_resource_update_referenced_as_foreign_key: 'a transformation, without a file',
};

/** Schemas to which the suite refers and that do not lie in it. */
const SCHEMAS: Readonly<Record<string, TableSchema>> = {
  'data/unique-field.json': {
    fields: [{ name: 'id', constraints: { unique: true } }, { name: 'name' }, { name: 'slug' }],
    primaryKey: 'id',
  },
};

const SUITE = 'csv-suites/frictionless';
const file = sharedJson(`${SUITE}/validation-vectors.json`) as { readonly cases: readonly Vector[] } | null;
const vectors = file?.cases ?? [];
const nameOf = ({ test }: Vector) => test.split('::')[1] ?? test;
const compared = vectors.filter((vector) => !(nameOf(vector) in DIFFERENT));

describe.skipIf(vectors.length === 0 && skipped('Frictionless validation vectors'))(
  'Frictionless validation vectors (MIT)',
  () => {
    it.each(compared.map((vector) => [vector.test, vector] as const))('validateTable: %s', async (_, vector) => {
      const [report = { columns: [], errors: [] }] = vector.expect.reports;
      const found = await problemsOf(vector.resource);
      expect(inOrder(found.flatMap(({ problem, table }) => asReported(problem, table, report.columns)))).toEqual(
        inOrder(report.errors.map((error) => error.filter((part) => !isPythonNote(part)))),
      );
    });

    it('there are 33 vectors, and the list of differences names only such and has at most nine entries', () => {
      expect(vectors).toHaveLength(33);
      const names = vectors.map(nameOf);
      for (const name of Object.keys(DIFFERENT)) expect(names).toContain(name);
      // One more is on the list of the cast vectors.
      expect(Object.keys(DIFFERENT).length).toBeLessThanOrEqual(9);
    });

    it('the differences are as the list says', () => {
      const resource = { name: 'a', path: 'bad://data/table.csv', schema: { fields: [{ name: 'x' }] } };
      const dataPackage = { name: 'm', title: 'M', created: '2026-01-01', resources: [resource] };
      expect(schemaProblems(dataPackage, 'datapackage', 'x.json')).toMatchObject([{ expected: 'file in folder' }]);
      const array = { fields: [{ name: 'value', type: 'array' }] } as unknown as TableSchema;
      expect(schemaFaults(array)).toMatchObject([{ found: 'array' }]);
    });
  },
);

interface Found {
  readonly problem: Problem;
  readonly table: Table | null;
}

async function problemsOf({ path = '', schema, encoding, ...declared }: Resource): Promise<readonly Found[]> {
  const bytes = sharedBytes(`${SUITE}/${path}`)!;
  const { text, problems } = decodeText(bytes, path, encoding);
  const size = await byteProblems([bytes], declared, path);
  const before = [...size, ...problems].map((problem) => ({ problem, table: null }));
  if (problems.some(({ severity }) => severity === 'error')) return before;
  const table = parseCsv(text, path, { delimiter: ',' });
  const described = schema === undefined ? schemaOf(table) : schemaNamed(schema);
  const validated = validateTable(table, described, path, declared);
  return [...before, ...validated.problems.map((problem) => ({ problem, table }))];
}

function schemaNamed(path: string): TableSchema {
  return SCHEMAS[path] ?? (sharedJson(`${SUITE}/${path}`) as TableSchema);
}

/** Every heading once, as text. */
function schemaOf({ columns }: Table): TableSchema {
  const names = new Set(columns.map(({ header }) => header).filter((header) => header !== ''));
  return { fields: [...names].map((name) => ({ name })) };
}

/** One of our problems as the suite's errors: we name a gap or a ragged row once, the suite every row and cell. */
function asReported(problem: Problem, table: Table | null, columns: readonly string[]): readonly unknown[][] {
  const { code, expected } = problem;
  if (!columns.includes('rowNumber')) {
    return [expected === undefined || code === 'encoding-error' ? [code] : [code, noteOf(problem)]];
  }
  return placesOf(problem, table).map(([row, field]) => [row, field, code]);
}

function placesOf(
  { code, row = NaN, field, found, expected }: Problem,
  table: Table | null,
): readonly (number | null)[][] {
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  const [less = 0, more = 0] = [Number(found), Number(expected)].sort((a, b) => a - b);
  switch (code) {
    case 'blank-label':
    case 'duplicate-label':
      return [[null, Number(found)]];
    case 'missing-cell':
    case 'extra-cell':
      return range(less + 1, more + 1).map((cell) => [row, cell]);
    case 'blank-row':
      return range(row, row + Number(found)).map((blank) => [blank, null]);
    case 'primary-key':
      return [[row, null]];
    default:
      return [[row, 1 + (table?.columns.findIndex(({ header }) => header === field) ?? NaN)]];
  }
}

const noteOf = ({ found, expected }: Problem) => `expected is "${expected}" and actual is "${found}"`;

/** Notes in the words of Python and of the suite's program are not compared. */
function isPythonNote(part: unknown): boolean {
  return typeof part === 'string' && / /.test(part) && !part.startsWith('expected is');
}

function inOrder(errors: readonly unknown[][]): readonly string[] {
  return errors.map((error) => JSON.stringify(error)).sort();
}
