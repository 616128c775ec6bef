import { compilePattern } from '../dataset/pattern.js';
import { categoriesOf, primaryKeyOf, type Field } from '../dataset/schema.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import { publishedName, type RecordField } from '../records/record-kind.js';
import { recordKind } from '../records/record-kinds.js';

/** What an example may refer to. */
export interface ExampleContext {
  /** The year of the example; that before the edition, so that no date lies ahead. */
  readonly year: number;
  /** Which of the rows of that year, from 0; people have several, so that there is something to see and to protect. */
  readonly nth?: number;
  /** The id of the example of each kind of record, or of an indicator, that the monitor has. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The id of every made-up record. */
export const EXAMPLE_ID = 'beispiel';

/** Round and large enough for every rule about few people; the same for all, so that parts are never above their whole. */
const EXAMPLE_NUMBER = 100;

/** What texts with a pattern may look like; the first that fits is taken. */
const SHAPES: readonly string[] = [EXAMPLE_ID, '9.2.1', 'https://example.org/beispiel'];

/**
 * An obviously made-up row of a table, cell by cell as a clerk would write it; null where a row must refer to something
 * that the monitor does not have. Throws for a pattern that none of the examples fits: the table needs one of its own.
 */
export function exampleRow(table: ResourceDescriptor, context: ExampleContext): readonly string[] | null {
  const cells = table.schema.fields.map((field) => {
    const cell = exampleCell(field, recordField(table, field), context);
    return field.name === rowName(table) ? namedCell(cell, field, context) : cell;
  });
  return cells.some((cell, i) => cell === '' && table.schema.fields[i]?.constraints?.required === true) ? null : cells;
}

/**
 * The field that must be another one in every row of a year, or in every year: the pseudonym of a person or the number of a
 * sheet; in other tables a text that names a row without its year.
 */
function rowName({ schema, ...table }: ResourceDescriptor): string | undefined {
  const key = schema.fields.filter(({ name }) => primaryKeyOf(schema).includes(name));
  const free = key.filter(({ type = 'string', categories, 'teilhabe:type': kind }) => {
    return (type === 'string' || type === 'integer') && categories === undefined && kind === undefined;
  });
  if (table['teilhabe:personal'] === true)
    return (free.find((field) => field['teilhabe:personal'] === true) ?? free.at(-1))?.name;
  const byYear = key.some(({ type }) => type === 'year');
  return table['teilhabe:record'] === undefined && !byYear ? free[0]?.name : undefined;
}

function namedCell(cell: string, { type }: Field, { year, nth = 0 }: ExampleContext): string {
  return type === 'integer' ? String(nth + 1) : `${cell}-${year}-${nth + 1}`;
}

/** The field of a kind of record that a column holds; undefined for a column of a statistic. */
export function recordField(table: ResourceDescriptor, { name }: Field): RecordField | undefined {
  const record = table['teilhabe:record'];
  if (record === undefined) return undefined;
  return recordKind(record).fields.find((field) => field.name === (field.type === 'texts' ? name.slice(0, -3) : name));
}

function exampleCell(field: Field, record: RecordField | undefined, context: ExampleContext): string {
  if (record !== undefined && isLeftEmpty(record)) return '';
  if (record?.refersTo !== undefined) return context.ids.get(record.refersTo) ?? '';
  return codeCell(field, record, context.nth) ?? typedCell(field, context.year);
}

/** A picture would have to lie there; what is not published, such as a revocation, would only hide the example. */
function isLeftEmpty({ type, published = true, needs }: RecordField): boolean {
  return type === 'picture' || !published || needs !== undefined;
}

/** One of the words that may stand there, the rows in turn; null where any may. */
function codeCell(field: Field, record: RecordField | undefined, nth = 0): string | null {
  const categories = categoriesOf(field);
  const value = categories[nth % Math.max(1, categories.length)]?.value;
  if (value === undefined) return record?.codes?.map(({ labels }) => labels.de).join(',') ?? null;
  return wordOf(field, value);
}

/** How a clerk writes a code: the German word where the table reads it. */
export function wordOf(field: Field, value: string | number): string {
  const words = Object.entries(field['teilhabe:values'] ?? {}).filter(([, code]) => code === String(value));
  return words[0]?.[0] ?? String(value);
}

function typedCell(field: Field, year: number): string {
  switch (field.type) {
    case 'year':
      return String(year);
    case 'date':
      return (field.format ?? '%Y-%m-%d').replace('%d', '15').replace('%m', '01').replace('%Y', String(year));
    case 'boolean':
      return field.trueValues?.[0] ?? 'true';
    case 'integer':
    case 'number':
      return String(numberWithin(field));
    default:
      return field['teilhabe:type'] === 'edtf' ? String(year) : textCell(field);
  }
}

function numberWithin({ constraints: { minimum, maximum } = {} }: Field): number {
  const highest = Math.min(EXAMPLE_NUMBER, maximum === undefined ? Infinity : Number(maximum));
  return Math.max(highest, minimum === undefined ? -Infinity : Number(minimum));
}

function textCell(field: Field): string {
  const pattern = field.constraints?.pattern;
  if (pattern === undefined) return exampleWords(field);
  const matches = compilePattern(pattern);
  const shape = SHAPES.find((candidate) => matches?.(candidate));
  if (shape === undefined) throw new Error(`no example fits the pattern of "${field.name}"; add one to SHAPES`);
  return shape;
}

function exampleWords({ name, title = name, 'teilhabe:titles': titles }: Field): string {
  const { de = title, en = de } = titles ?? {};
  return publishedName({ name }).endsWith('En') ? `Example: ${en}` : `Beispiel: ${de}`;
}
