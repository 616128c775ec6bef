import type { ByteSource } from '../csv/byte-source.js';
import type { Dataset } from '../dataset/dataset.js';
import { EngineError } from '../engine/engine.js';
import type { RowStore } from '../engine/row-store.js';
import type { Problem } from '../problem.js';
import { resourceProblems } from './check-data-package.js';
import { isParquet, isInWarehouse, type ResourceDescriptor } from './data-package.js';
import type { MonitorFiles } from './monitor-files.js';
import { readCsv } from './read-csv.js';
import { readParquet } from './read-parquet.js';
import { readWarehouseTable } from './read-warehouse-table.js';
import type { ParquetReader } from './typed-file.js';
import type { Warehouse } from './warehouse.js';

/** How a monitor may be read; default: all rows stay in memory, and there is nothing but files of text. */
export interface ReadOptions {
  /** Where rows of large tables go. */
  readonly store?: RowStore;
  /** What reads the tables that are Parquet files. */
  readonly parquet?: ParquetReader;
  /** The database in which tables lie that are no files. */
  readonly warehouse?: Warehouse;
}

/** What is known of a table before it is read. */
export interface Reading extends ReadOptions {
  /** When the data package was made. */
  readonly edition: string | null;
  /** The fields that an engine will be asked for; null where somebody looks at the rows themselves. */
  readonly counted: readonly string[] | null;
}

/** Something that was read, or not; and what is wrong with it. */
export interface Read<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

/** A table whose description is faulty is not read: those problems stand in the data package. */
export async function readResource(
  files: MonitorFiles,
  resource: ResourceDescriptor,
  reading: Reading,
): Promise<Read<Dataset> & { name: string }> {
  const { name } = resource;
  if (resourceProblems(resource).length > 0) return { name, value: null, problems: [] };
  const { value, problems } = isInWarehouse(resource)
    ? await readWarehouseTable(resource, reading)
    : await readFile(files, resource, reading);
  return { name, value: value && isComplete(value) ? value : null, problems };
}

async function readFile(files: MonitorFiles, resource: ResourceDescriptor, reading: Reading): Promise<Read<Dataset>> {
  const { path: file } = resource;
  const { value: source, found } = await files.open(file);
  if (source === null) return { value: null, problems: [unread(file, found)] };
  const read: (source: ByteSource, resource: ResourceDescriptor, reading: Reading) => Promise<Read<Dataset>> =
    isParquet(resource) ? readParquet : readCsv;
  try {
    return await read(source, resource, reading);
  } catch (error) {
    if (error instanceof EngineError) throw error;
    return { value: null, problems: [unread(file, 'unreadable')] };
  }
}

/** Whether the table has every column that the schema describes. */
function isComplete({ columns, schema }: Dataset): boolean {
  return columns.size === schema.fields.length;
}

/** A file that cannot be read at all, and why. */
export function unread(file: string, found: string): Problem {
  return { code: 'source-error', severity: 'error', file, found };
}
