import type { Column, Dataset } from '../dataset/dataset.js';
import { isSelfReference } from '../dataset/key-faults.js';
import { rowKey } from '../dataset/row-key.js';
import { namesIn, type ForeignKey } from '../dataset/schema.js';
import { MASK, shortened, type Problem } from '../problem.js';
import { ProblemList } from '../problems/problem-list.js';
import type { DataPackage } from './data-package.js';
import type { Monitor } from './monitor.js';

/**
 * Rows whose foreign key is not in the table that it refers to. A key with a part that has no value refers to nothing, as
 * in SQL. Tables that could not be read are not compared: they have problems of their own.
 */
export function foreignKeyProblems({ dataPackage, datasets }: Pick<Monitor, 'dataPackage' | 'datasets'>) {
  return dataPackage.resources.flatMap(({ name, schema }): readonly Problem[] =>
    (schema.foreignKeys ?? []).flatMap((key) => {
      const target = isSelfReference(key) ? name : (key.reference.resource ?? name);
      const link = linkOf(key, datasets.get(name), datasets.get(target));
      return link === null ? [] : brokenLinks({ ...link, target });
    }),
  );
}

/** Foreign keys that refer to tables or fields which the data package does not have. */
export function foreignKeyFaults({ resources }: DataPackage): readonly Problem[] {
  return resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).flatMap((key, i) => {
      const field = ['resources', name, 'schema', 'foreignKeys', `#${i + 1}`, 'reference'].join(' › ');
      return isSelfReference(key) ? [] : referenceFaults(key, resources, field);
    }),
  );
}

function referenceFaults({ reference }: ForeignKey, resources: DataPackage['resources'], field: string) {
  const fault = (name: string, found: string, known: readonly string[]): Problem => ({
    code: 'schema-error',
    severity: 'error',
    file: 'datapackage.json',
    field: `${field} › ${name}`,
    found,
    expected: known.join(', '),
  });
  const target = resources.find((resource) => resource.name === reference.resource);
  const names = target?.schema.fields.map((known) => known.name) ?? [];
  if (target === undefined)
    return [
      fault(
        'resource',
        reference.resource ?? '',
        resources.map(({ name }) => name),
      ),
    ];
  return namesIn(reference.fields)
    .filter((name) => !names.includes(name))
    .map((name) => fault('fields', name, names));
}

/** The columns of a key, and those that it refers to, in the same order. */
interface Link {
  readonly dataset: Dataset;
  readonly columns: readonly Column[];
  readonly referred: readonly Column[];
}

function linkOf(key: ForeignKey, dataset: Dataset | undefined, target: Dataset | undefined): Link | null {
  if (dataset === undefined || target === undefined) return null;
  const columns = columnsOf(dataset, namesIn(key.fields));
  const referred = columnsOf(target, namesIn(key.reference.fields));
  return columns === null || referred?.length !== columns.length ? null : { dataset, columns, referred };
}

function columnsOf({ columns }: Dataset, names: readonly string[]): readonly Column[] | null {
  const found = names.map((name) => columns.get(name)).filter((column) => column !== undefined);
  return found.length === names.length ? found : null;
}

function brokenLinks({ dataset, columns, referred, target }: Link & { readonly target: string }): readonly Problem[] {
  const known = keysIn(referred);
  const expected = `${target}: ${referred.map((column) => column.field.name).join(' + ')}`;
  const isBroken = remembered(columns, (key) => key !== null && !known.has(key));
  const masked = [...columns, ...referred].some(({ field }) => field['teilhabe:personal'] === true);
  const problems = new ProblemList();
  for (let at = 0; at < dataset.length; at += 1) {
    if (dataset.source?.explained(at) !== true && isBroken(at))
      problems.add({ ...brokenLink({ dataset, columns, at, masked }), expected });
  }
  return problems.toArray();
}

/** Every key that stands in some columns, each once. */
function keysIn(columns: readonly Column[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const keep = remembered(columns, (key) => {
    if (key !== null) keys.add(key);
    return true;
  });
  for (let at = 0; at < (columns[0]?.codes.length ?? 0); at += 1) keep(at);
  return keys;
}

/** A question about the key of a row, asked once for every different key; null is a key with an empty part. */
function remembered(columns: readonly Column[], ask: (key: string | null) => boolean): (at: number) => boolean {
  const keyOf = rowKey(columns);
  const answers = new Map<string | number, boolean>();
  return (at) => {
    const id = keyOf(at);
    const known = answers.get(id);
    if (known !== undefined) return known;
    const values = columns.map(({ values: distinct, codes }) => distinct[codes[at]!] ?? null);
    const answer = ask(values.includes(null) ? null : JSON.stringify(values.map(String)));
    answers.set(id, answer);
    return answer;
  };
}

interface BrokenRow {
  readonly dataset: Dataset;
  readonly columns: readonly Column[];
  readonly at: number;
  readonly masked: boolean;
}

function brokenLink({ dataset, columns, at, masked }: BrokenRow): Problem {
  const { source } = dataset;
  const values = columns.map((column) => String(column.values[column.codes[at]!]));
  const names = columns.map(({ field }) => source?.headings.get(field.name) ?? field.name);
  const hidden = masked || source?.hides(at, values) === true;
  return {
    code: 'foreign-key',
    severity: 'error',
    file: source?.file ?? '',
    ...(source && { row: source.rows[at]!, line: source.lines[at]! }),
    field: names.join(' + '),
    found: hidden ? MASK : shortened(values.join(' + ')),
  };
}
