import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../packages/core/src/csv/byte-source.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { Table } from '../../../packages/core/src/csv/table.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import { importFile } from '../../../packages/core/src/import/import-file.js';
import { tidyCsv } from '../../../packages/core/src/import/resource/tidy-csv.js';
import { tidyResource } from '../../../packages/core/src/import/resource/tidy-resource.js';
import { sharedBytes, sharedNames, skipped } from '../csv/shared.js';
import { EXAMPLE } from '../../cli/import-example.js';

const cellOf = (table: Table, row: number, name: string) => {
  const column = table.columns.find(({ header }) => header === name)!;
  return column.dictionary[column.codes[row]!]!;
};

/** What an import holds in a row, and what a monitor reads from the file that was written of it. */
async function roundTrip(bytes: Uint8Array, name: string) {
  const imported = await importFile(sourceOfBytes(bytes), name);
  const { encoding, dialect, schema } = tidyResource(imported, 'x.csv');
  const written = parseCsv(new TextEncoder().encode(tidyCsv(imported)), 'x.csv', { ...dialect, encoding: encoding! });
  const { dataset, problems } = validateTable(written, schema, 'x.csv');
  const rows = Array.from({ length: imported.table.length }, (_, row) =>
    imported.table.columns.map(({ header }) => cellOf(imported.table, row, header)),
  );
  const read = Array.from({ length: dataset.length }, (_, row) =>
    imported.schema.fields.map(({ name: field }) => {
      const column = dataset.columns.get(field)!;
      return column.values[column.codes[row]!] ?? '';
    }),
  );
  return { rows, read, problems, fields: imported.schema.fields };
}

const NAMES = sharedNames('data')
  .filter((name) => !name.includes('.'))
  .flatMap((folder) => sharedNames(`data/${folder}`).map((name) => `${folder}/${name}`))
  .filter((path) => /\.(csv|tsv)$/.test(path) && !/raumeinheiten|sachstand/.test(path));
const files = NAMES.map((path) => [path, sharedBytes(`data/${path}`)!] as const).filter(
  ([, bytes]) => bytes.length < 3_000_000,
);

/** Texts as they stand, numbers by their value: a written number is the same when it means the same. */
function expectSame({ rows, read, problems, fields }: Awaited<ReturnType<typeof roundTrip>>): void {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read).toHaveLength(rows.length);
  const different = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const wanted = fields[c]!.type === 'number' && cell !== '' ? Number(cell) : cell;
      return read[r]![c] === wanted ? [] : [{ row: r, field: fields[c]!.name, cell, read: read[r]![c] }];
    }),
  );
  expect(different.slice(0, 5)).toEqual([]);
}

describe('tidyCsv and tidyResource', () => {
  it('validateTable(tidyCsv(the example of the guide)) has every value of the import', async () => {
    expectSame(await roundTrip(EXAMPLE, 'beschaeftigte.csv'));
  });

  it.skipIf(files.length === 0 && skipped('official files')).each(files)(
    'validateTable(tidyCsv(%s)) has every value of the import',
    async (path, bytes) => {
      expectSame(await roundTrip(bytes, path.split('/').at(-1)!));
    },
  );
});
