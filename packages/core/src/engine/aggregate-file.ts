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
}

/** What a file's rows amount to. */
export interface FileAggregates {
  /** The cells of each grouping of the plan, in their order. */
  readonly answer: Answer;
  readonly rows: number;
  /** What is wrong with the file's shape and with the cells of the fields that the plan asks for. */
  readonly problems: readonly Problem[];
}

/**
 * Runs a plan on a file and reads only the columns that it needs: their cells are cast and checked as `validateTable`
 * does, those of other columns are passed over. For a look at a large file; what is published is read and validated
 * whole, keys and all, and so is here a table with personal cells. Groupings are empty where a field that the plan needs is
 * missing; the problems say which.
 */
export async function aggregateFile(
  { source, file, schema, options = {}, others = new Map() }: AggregatedFile,
  plan: AggregatePlan,
): Promise<FileAggregates> {
  const needed = new Set(fieldsIn([plan]).get(plan.resource));
  const part = canBeNarrowed(schema, options) ? narrowed(schema, needed) : schema;
  const isWanted = (heading: string) => headings.has(normalHeading(heading));
  const headings = new Set(part.fields.flatMap((field) => headingsOf(field)));
  const table = await readTable(source, file, part === schema ? options : { ...options, isWanted });
  const { dataset, problems } = validateTable(table, part, file);
  const complete = [...needed].every((field) => dataset.columns.has(field));
  const answer = complete
    ? aggregate(new Map([...others, [plan.resource, dataset]]), plan)
    : plan.groupings.map(() => []);
  return { answer, rows: table.length, problems };
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
