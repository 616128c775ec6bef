import type { ByteSource } from '../csv/byte-source.js';
import { readStart } from '../csv/read-bytes.js';
import type { Table } from '../csv/table.js';
import type { Dataset } from '../dataset/dataset.js';
import { withEmptyCells } from '../dataset/empty-cells.js';
import { withoutIdentifiers } from '../identifiers/without-identifiers.js';
import { shortened, type Problem } from '../problem.js';
import { checkedTable, lookAt } from './checked-table.js';
import type { ResourceDescriptor } from './data-package.js';
import type { Read, Reading } from './read-resource.js';
import { isStorable, storedDataset } from './stored-dataset.js';
import { BATCH, STREAM_LIMITS } from './stream-table.js';
import { DamagedFile, type TypedFile } from './typed-file.js';
import { typedTables } from './typed-tables.js';

/** What a file begins with: a Parquet file, and one of which not even the columns are told without a key. */
const SIGNATURES: Readonly<Record<string, 'parquet' | 'encrypted'>> = { PAR1: 'parquet', PARE: 'encrypted' };

/** The bytes of a signature. */
const SIGNATURE = 4;

/** About so many bytes a cell has in a CSV: a Parquet file is as large as the CSV with its content. */
const CELL = 8;

/**
 * A table that is a Parquet file: checked by the same rules as a CSV with the same content, with the same problems at the same
 * rows. Without a reader, and where a column holds no single values, it is not read.
 */
export async function readParquet(
  source: ByteSource,
  resource: ResourceDescriptor,
  reading: Reading,
): Promise<Read<Dataset>> {
  const { path: file } = resource;
  const start = (await readStart(source, SIGNATURE)).subarray(0, SIGNATURE);
  const kind = SIGNATURES[new TextDecoder('latin1').decode(start)] ?? 'no parquet';
  if (kind !== 'parquet') return { value: null, problems: [formatProblem(file, kind)] };
  const { parquet } = reading;
  if (parquet === undefined || source.path === undefined) return { value: null, problems: [formatProblem(file, kind)] };
  try {
    return await readTyped(await parquet.open(source.path), resource, reading);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    return { value: null, problems: [formatProblem(file, 'damaged')] };
  }
}

async function readTyped(
  typed: TypedFile,
  { schema: declared, ...resource }: ResourceDescriptor,
  { edition, store, counted }: Reading,
): Promise<Read<Dataset>> {
  const { path: file } = resource;
  const described = { ...resource, schema: withEmptyCells(declared) };
  const { schema } = described;
  try {
    const nested = nestedColumns(typed, file);
    if (nested.length > 0) return { value: null, problems: nested };
    const size = typed.length * typed.columns.length * CELL;
    if (store && counted && isStorable(described) && size >= store.from) {
      const parts = typedTables(typed, file, { schema, size: BATCH, limits: STREAM_LIMITS });
      const look = lookAt(described, edition);
      const { dataset, problems } = await storedDataset(parts, described, { store, fields: counted, look });
      return { value: dataset, problems: withoutIdentifiers(problems) };
    }
    return checkedTable(await onlyTable(typedTables(typed, file, { schema })), described, edition);
  } finally {
    typed.close();
  }
}

async function onlyTable(tables: AsyncGenerator<Table, void>): Promise<Table> {
  const { value } = await tables.next();
  if (!value) throw new Error('typedTables gave no table');
  return value;
}

function nestedColumns({ columns }: TypedFile, file: string): readonly Problem[] {
  return columns
    .filter(({ kind }) => kind === null)
    .map(({ name: field, type }) => ({ ...formatProblem(file, 'nested'), field, expected: shortened(type) }));
}

function formatProblem(file: string, found: string): Problem {
  return { code: 'format-error', severity: 'error', file, found };
}
