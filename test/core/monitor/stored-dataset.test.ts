import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../packages/core/src/csv/byte-source.js';
import { readTable } from '../../../packages/core/src/csv/read-table.js';
import type { Table } from '../../../packages/core/src/csv/table.js';
import type { Dataset } from '../../../packages/core/src/dataset/dataset.js';
import type { ResourceDescriptor } from '../../../packages/core/src/monitor/data-package.js';
import { isStorable, storedDataset } from '../../../packages/core/src/monitor/stored-dataset.js';
import { countedFields } from '../../../packages/core/src/monitor/stored-fields.js';
import { tablesOf } from '../../../packages/core/src/monitor/stream-table.js';
import type { Problem } from '../../../packages/core/src/problem.js';
import { indicatorOf } from '../series/datasets.js';

const bytes = (text: string) => sourceOfBytes(new TextEncoder().encode(text));

/** The rows of tables as they stand there, each with its place. */
function rowsOf(tables: readonly Table[]) {
  return tables.flatMap(({ columns, rows, lines }) =>
    Array.from(rows, (row, at) => [row, lines[at], ...columns.map(({ dictionary, codes }) => dictionary[codes[at]!])]),
  );
}

async function all(text: string, size: number): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for await (const table of tablesOf(bytes(text), 'x.csv', { delimiter: ';' }, size)) tables.push(table);
  return tables;
}

describe('tablesOf', () => {
  it('tablesOf(file) has the rows of readTable(file) in parts, with the same headings and places', async () => {
    const cell = fc.constantFrom('a', '1', '"x;y"', '"l\nm"', 'ä');
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (cells, size) => {
        const text = `year;office\n${cells.map((row) => `${row.join(';')}\n`).join('')}`;
        const whole = await readTable(bytes(text), 'x.csv', { delimiter: ';' });
        const parts = await all(text, size);
        expect(rowsOf(parts)).toEqual(rowsOf([whole]));
        expect(parts.map(({ columns }) => columns.map(({ header }) => header).join())).toEqual(
          parts.map(() => 'year,office'),
        );
      }),
    );
  });
});

const FIELDS = [{ name: 'year', type: 'year' }, { name: 'office' }, { name: 'hours', type: 'number' }] as const;
const staff: ResourceDescriptor = {
  name: 'staff',
  path: 'staff.csv',
  dialect: { delimiter: ';' },
  schema: { fields: FIELDS },
};

async function stored(
  text: string,
  resource = staff,
  { fields = ['year', 'hours'], look = (): readonly Problem[] => [] } = {},
) {
  const added: Dataset[] = [];
  const store = { from: 0, add: (_name: string, rows: Dataset) => Promise.resolve(void added.push(rows)) };
  const { dataset, problems } = await storedDataset(
    tablesOf(bytes(text), resource.path, resource.dialect ?? {}),
    resource,
    { store, fields, look },
  );
  return { added, dataset, problems };
}

describe('storedDataset', () => {
  it('storedDataset(file) stores the fields that are asked for, and knows the values of all', async () => {
    const { added, dataset, problems } = await stored('year;office;hours\n2024;a;1\n2025;b;2\n');
    expect(problems).toEqual([]);
    expect(added.map(({ length, columns }) => [length, [...columns.keys()]])).toEqual([[2, ['year', 'hours']]]);
    expect(dataset).toMatchObject({ length: 2, stored: true });
    expect([...dataset.columns.values()].map(({ values }) => values)).toEqual([
      ['2024', '2025'],
      ['a', 'b'],
      [1, 2],
    ]);
  });

  it('storedDataset(wrong cells) tells them with their places, and stores nothing', async () => {
    const { added, problems } = await stored('year;office;hours\n2024;a;viel\n2025;b\n');
    expect(added).toEqual([]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['type-error', 2],
      ['missing-cell', 3],
    ]);
  });

  it('storedDataset(a table with personal fields) shows no cell', async () => {
    const fields = [FIELDS[0], { name: 'office', 'teilhabe:personal': true }, FIELDS[2]];
    const { problems } = await stored('year;office;hours\n2024;Eva;viel\n', { ...staff, schema: { fields } });
    expect(problems.map(({ found }) => found)).toEqual(['•••']);
  });

  it('storedDataset(fewer rows than declared) says so once', async () => {
    const { problems } = await stored('year;office;hours\n2024;a;1\n', { ...staff, rows: 2 });
    expect(problems).toMatchObject([{ code: 'row-count', found: '1', expected: '2' }]);
  });
});

describe('storedDataset(a column that looks like names)', () => {
  it('storedDataset tells a suspicion once, when every part has it', async () => {
    const suspicion: Problem = { code: 'personal-field', severity: 'error', file: 'staff.csv', field: 'office' };
    const { problems } = await stored('year;office;hours\n2024;a;1\n', staff, { look: () => [suspicion] });
    expect(problems).toEqual([suspicion]);
    const rows = Array.from({ length: 200_000 }, () => '2024;a;1\n').join('');
    let part = 0;
    const look = () => ((part += 1) === 1 ? [] : [suspicion]);
    expect((await stored(`year;office;hours\n${rows}`, staff, { look })).problems).toEqual([]);
    expect(part).toBeGreaterThan(1);
  });
});

describe('countedFields', () => {
  const count = indicatorOf({ type: 'count', count: { resource: 'staff' } }, ['office']);

  it('countedFields(tables, indicators) are the fields that are counted', () => {
    expect([...countedFields([staff], [count])]).toEqual([['staff', ['year', 'office']]]);
  });

  it('countedFields leaves out records and what other tables refer to; isStorable(tables with keys) is false', () => {
    expect(isStorable({ ...staff, schema: { fields: FIELDS, primaryKey: 'office' } })).toBe(false);
    expect([...countedFields([{ ...staff, 'teilhabe:record': 'areas' }], []).keys()]).toEqual([]);
    const foreignKeys = [{ fields: 'office', reference: { resource: 'staff', fields: 'office' } }];
    const courses = { ...staff, name: 'courses', schema: { fields: FIELDS, foreignKeys } };
    expect([...countedFields([staff, courses], [count]).keys()]).toEqual(['courses']);
    expect(isStorable(courses)).toBe(false);
  });
});
