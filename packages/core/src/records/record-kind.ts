import type { RecordName } from '../monitor/data-package.js';

/**
 * What a record's field holds. `id`: a key of small letters, digits and hyphens. `name`: a proper name, shown as it is.
 * `texts`: one column a language, `title_de`, `title_en`. `code`: one of a list. `period`: EDTF or German words. `day`: one
 * day. `list`: several entries with commas between them. `url`: the address of a page.
 * `picture`: a path beside the publication, or an address.
 */
export type RecordFieldType =
  | 'id'
  | 'name'
  | 'texts'
  | 'code'
  | 'period'
  | 'day'
  | 'year'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'list'
  | 'url'
  | 'picture';

/** A code with its words; the German word may stand in the file, and so may the code and `also`. */
export interface RecordCode {
  readonly code: string;
  readonly labels: { readonly de: string; readonly en: string };
  readonly also?: readonly string[];
}

/** What the entries of a field must be: ids of another kind of record, or of the monitor's indicators. */
export type Referred = RecordName | 'indicators';

/** One field of a kind of record. */
export interface RecordField {
  /** Its name in the schema, in snake case: `easy_language`. The published name is the same in camel case. */
  readonly name: string;
  readonly type: RecordFieldType;
  readonly titles: { readonly de: string; readonly en: string };
  /** The heading in the CSV; default the German title in small letters with `_` for spaces. */
  readonly header?: string;
  /** Further headings under which the column may come. */
  readonly also?: readonly string[];
  /** Whether every row has a value; default false. Texts: in one language at least. */
  readonly required?: boolean;
  /** Whether the table must have the column although its cells may be empty; default `required`. */
  readonly column?: boolean;
  /** Codes, and the codes of a list; without them a monitor's own schema may name its own. */
  readonly codes?: readonly RecordCode[];
  readonly refersTo?: Referred;
  /** The smallest and the largest number; absent where there is no limit. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** What an empty cell stands for in a number, e.g. a weight of 1. */
  readonly default?: number;
  /** Why a cell has no value, by what stands in the file: `{ entfällt: 'notApplicable' }`; published in its place. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** False keeps a field out of the publication; default true. */
  readonly published?: boolean;
  /** The number may be about people; it is published only where the row says that it is about things. */
  readonly mayCountPeople?: boolean;
  /** Another field without which this one is an error, and not published. */
  readonly needs?: string;
  /** Published only where the recorded consent covers it. */
  readonly scope?: string;
  /** Whether the cells may name a person; masked in every message. Default false: such a name is an error. */
  readonly personal?: boolean;
}

/** A kind of record: an instrument of the concept that is data and no statistic. */
export interface RecordKind {
  readonly name: RecordName;
  readonly titles: { readonly de: string; readonly en: string };
  /** What a row is and where it is published; one or two sentences in German, for the template. */
  readonly description: string;
  readonly fields: readonly RecordField[];
  /** The fields that name a row; default `id`, none where rows may be alike. An id is made from them where the table has none. */
  readonly key?: readonly string[];
  /** The name of the published file, `records/<file>.json`; null for rows that are published inside other records. */
  readonly file: string | null;
  /** Rows of another kind that are published inside these: `{ history: { kind: 'recommendation-status', by: 'recommendation' } }`. */
  readonly inside?: Readonly<Record<string, { readonly kind: RecordName; readonly by: string }>>;
}

/** The heading of a field in the CSV. */
export function headerOf({ header, titles }: RecordField): string {
  return header ?? titles.de.toLowerCase().replaceAll(' ', '_');
}

/** The name of a field in the publication: `easy_language` → `easyLanguage`. */
export function publishedName({ name }: Pick<RecordField, 'name'>): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A code with its German and its English word, and further spellings. */
export function code(value: string, de: string, en: string, ...also: readonly string[]): RecordCode {
  return { code: value, labels: { de, en }, ...(also.length > 0 ? { also } : {}) };
}

/** The field of a kind by its name. Throws for a name that it has not: a slip of the programmer. */
export function fieldOf({ name: kind, fields }: RecordKind, name: string): RecordField {
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`unknown field "${name}" of records "${kind}"`);
  return field;
}
