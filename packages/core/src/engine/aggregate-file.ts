import type { ByteSource } from '../csv/byte-source.js';
import type { CsvOptions } from '../csv/csv-options.js';
import { readTable } from '../csv/read-table.js';
import type { Dataset } from '../dataset/dataset.js';
import { headingsOf, normalHeading } from '../dataset/headings.js';
import { fieldsMatchOf, hasPersonalFields, type TableSchema } from '../dataset/schema.js';
import { validateTable } from '../dataset/validate-table.js';
import type { Problem } from '../problem.js';
import { aggregate } from './embedded-engine.js';
import { fieldsIn } from './fields-in.js';
import type { AggregatePlan, Answer } from './plan.js';

/** A file to aggregate: where its bytes are, its name in problems, and how it is read. */
export interface AggregatedFile {
  readonly source: ByteSource;
  readonly file: string;
  readonly schema: TableSchema;
  readonly options?: CsvOptions;
  /** Other tables that conditions of the plan ask for, by resource. */
  readonly others?: ReadonlyMap<string, Dataset>;
  /**
   * How many threads read a file on disk, in Node; by default one for each 100 MB, at most four and no more than there are
   * processors. Only a plain table can be cut for several: a header in the first line and rows in which nothing is wrong.
   */
  readonly threads?: number;
}

/** What a file's rows amount to. */
export interface FileAggregates {
  /** The cells of each grouping of the plan, in their order. */
  readonly answer: Answer;
  readonly rows: number;
  /** What is wrong with the file's shape and with the cells of the fields that the plan asks for. */
  readonly problems: readonly Problem[];
  /** How many threads have read it. */
  readonly threads: number;
}

/**
 * Runs a plan on a file and reads only the columns that it needs: their cells are cast and checked as `validateTable`
 * does, those of other columns are passed over. For a look at a large file; what is published is read and validated
 * whole, keys and all, and so is here a table with personal cells. Groupings are empty where a field that the plan needs is
 * missing; the problems say which.
 */
export async function aggregateFile(asked: AggregatedFile, plan: AggregatePlan): Promise<FileAggregates> {
  const { schema, options = {}, others } = asked;
  const needed = new Set(fieldsIn([plan]).get(plan.resource));
  const isNarrow = canBeNarrowed(schema, options);
  const file = isNarrow ? { ...asked, schema: narrowed(schema, needed) } : asked;
  if (isNarrow && others === undefined && isForThreads(file)) {
    const { aggregateInParts } = await import('./parts/in-parts.js');
    const counted = await aggregateInParts(file, plan);
    if (counted) return counted;
  }
  return aggregateWhole(file, plan, isNarrow);
}

/** Smaller files are read sooner than a thread has started. */
const LARGE = 200_000_000;

function isForThreads({ source: { path, size = 0 }, threads }: AggregatedFile): boolean {
  return path !== undefined && (threads === undefined ? size >= LARGE : threads > 1);
}

async function aggregateWhole(
  { source, file, schema, options = {}, others = new Map() }: AggregatedFile,
  plan: AggregatePlan,
  isNarrow: boolean,
): Promise<FileAggregates> {
  const isWanted = (heading: string) => headings.has(normalHeading(heading));
  const headings = new Set(schema.fields.flatMap((field) => headingsOf(field)));
  const table = await readTable(source, file, isNarrow ? { ...options, isWanted } : options);
  const { dataset, problems } = validateTable(table, schema, file);
  const needed = fieldsIn([plan]).get(plan.resource) ?? [];
  const answer = needed.every((field) => dataset.columns.has(field))
    ? aggregate(new Map([...others, [plan.resource, dataset]]), plan)
    : plan.groupings.map(() => []);
  return { answer, rows: table.length, problems, threads: 1 };
}

/**
 * Columns that are told by their order cannot be left out; nor where some are personal, because a row that has slipped
 * is only seen, and its cells masked, by all of them.
 */
function canBeNarrowed(schema: TableSchema, { header = true }: CsvOptions): boolean {
  return header && fieldsMatchOf(schema) !== 'exact' && !hasPersonalFields(schema);
}

function narrowed({ fields, fieldsMatch = 'subset', missingValues = [''] }: TableSchema, names: ReadonlySet<string>) {
  return { fields: fields.filter(({ name }) => names.has(name)), fieldsMatch, missingValues };
}
