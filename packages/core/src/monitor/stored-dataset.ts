import type { ByteSource } from '../csv/byte-source.js';
import type { Table } from '../csv/table.js';
import { countProblems } from '../dataset/check-counts.js';
import type { Column, Dataset } from '../dataset/dataset.js';
import { hasPersonalFields, primaryKeyOf, type TableSchema } from '../dataset/schema.js';
import { validateTable } from '../dataset/validate-table.js';
import type { RowStore } from '../engine/row-store.js';
import { MASK, type Problem } from '../problem.js';
import { ProblemList } from '../problems/problem-list.js';
import { tableOptions } from './check-data-package.js';
import type { ResourceDescriptor } from './data-package.js';
import { tablesOf } from './stream-table.js';

/** Of a column so many values are known at most; definitions are checked against them. */
const MOST_VALUES = 10_000;

/** Whether a table can be checked row by row: keys ask for all rows at once, and records and maps are read as they are. */
export function isStorable({ schema, 'teilhabe:record': record, 'teilhabe:geo': geo }: ResourceDescriptor): boolean {
  const { foreignKeys = [], uniqueKeys = [], fields } = schema;
  const unique = fields.some(({ constraints }) => constraints?.unique === true);
  return (
    record === undefined &&
    geo === undefined &&
    !unique &&
    [primaryKeyOf(schema), foreignKeys, uniqueKeys].every(({ length }) => length === 0)
  );
}

/** A table whose rows went into a store, and what is wrong with it. */
export interface StoredTable {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and stores a table, a part of its rows after the other; `look` looks at each part for what cells must not hold.
 * The problems are those of the table as a whole; where rows may be persons no cell is shown. Nothing more is stored once there
 * is an error.
 */
export async function storedDataset(
  source: ByteSource,
  resource: ResourceDescriptor,
  {
    store,
    fields,
    look,
  }: {
    readonly store: RowStore;
    readonly fields: readonly string[];
    readonly look: (part: Table) => readonly Problem[];
  },
): Promise<StoredTable> {
  const { name, path: file, dialect = {}, encoding, schema } = resource;
  const { rows, fields: width, ...options } = tableOptions(resource);
  const problems = new Collected(schema);
  const suspected = new Suspicions();
  const values = new Map<string, KnownValues>();
  let length = 0;
  for await (const part of tablesOf(source, file, { ...dialect, ...(encoding === undefined ? {} : { encoding }) })) {
    const { dataset, problems: found } = validateTable(part, schema, file, options);
    problems.add([
      ...(length === 0 ? countProblems(part, width === undefined ? {} : { fields: width }, file) : []),
      ...suspected.others(look(part)),
      ...found,
    ]);
    length += dataset.length;
    for (const column of dataset.columns.values()) noteValues(values, column);
    if (!problems.hasError && fields.length > 0) await store.add(name, withFields(dataset, fields));
  }
  const counted =
    rows === undefined || rows === length
      ? []
      : [{ code: 'row-count', severity: 'error', file, found: String(length), expected: String(rows) } as const];
  problems.add([...suspected.confirmed(), ...counted]);
  const columns = new Map([...values].map(([field, known]) => [field, known.toColumn()]));
  return { dataset: { schema, columns, length, stored: true }, problems: problems.toArray() };
}

function withFields({ schema, columns, length }: Dataset, fields: readonly string[]): Dataset {
  const asked = fields.flatMap((field) => {
    const column = columns.get(field);
    return column ? [[field, column] as const] : [];
  });
  return { schema, columns: new Map(asked), length };
}

/** Problems of all parts, in bounded memory; those of the headings once. */
class Collected {
  readonly #list = new ProblemList();
  readonly #ofHeadings = new Set<string>();
  readonly #masked: boolean;
  hasError = false;

  constructor(schema: TableSchema) {
    this.#masked = hasPersonalFields(schema);
  }

  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const once = problem.row === undefined || problem.code.endsWith('-label');
      const text = once ? JSON.stringify(problem) : '';
      if (once && this.#ofHeadings.has(text)) continue;
      if (once) this.#ofHeadings.add(text);
      if (problem.severity === 'error') this.hasError = true;
      this.#list.add(this.#masked && !once && (problem.found ?? '') !== '' ? { ...problem, found: MASK } : problem);
    }
  }

  toArray(): readonly Problem[] {
    return this.#list.toArray();
  }
}

/** Columns that look as if they named persons: a part alone may look so by chance, e.g. where its numbers are all of one length. */
class Suspicions {
  readonly #times = new Map<string, { readonly problem: Problem; count: number }>();
  #parts = 0;

  /** What is found in a part, without suspicions. */
  others(found: readonly Problem[]): readonly Problem[] {
    this.#parts += 1;
    const suspicions = found.filter(({ code }) => code === 'personal-field');
    for (const problem of suspicions) {
      const known = this.#times.get(JSON.stringify(problem)) ?? { problem, count: 0 };
      known.count += 1;
      this.#times.set(JSON.stringify(problem), known);
    }
    return found.filter((problem) => !suspicions.includes(problem));
  }

  /** Those that every part confirms. */
  confirmed(): readonly Problem[] {
    return [...this.#times.values()].filter(({ count }) => count === this.#parts).map(({ problem }) => problem);
  }
}

/** The different values of a column, as far as they are kept, and the reasons for missing ones. */
class KnownValues {
  readonly #values = new Map<string, readonly [Column['values'][number], Column['reasons'][number]]>();

  constructor(readonly field: Column['field']) {}

  add({ values, reasons }: Column): void {
    values.forEach((value, code) => {
      const reason = reasons[code] ?? null;
      const key = value === null ? `reason ${reason ?? ''}` : `value ${String(value)}`;
      if (value === null || this.#values.size < MOST_VALUES) this.#values.set(key, [value, reason]);
    });
  }

  toColumn(): Column {
    const kept = [...this.#values.values()];
    return {
      field: this.field,
      values: kept.map(([value]) => value),
      reasons: kept.map(([, reason]) => reason),
      codes: new Uint32Array(0),
    };
  }
}

function noteValues(values: Map<string, KnownValues>, column: Column): void {
  const known = values.get(column.field.name) ?? new KnownValues(column.field);
  values.set(column.field.name, known);
  known.add(column);
}
