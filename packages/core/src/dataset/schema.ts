import type { Texts } from '../publication.js';

/** A Frictionless Table Schema v2, with our extensions under the prefix `teilhabe:`. */
export interface TableSchema {
  readonly fields: readonly Field[];
  /**
   * How the file's columns and the fields belong together; bare or, as the official profile has it, in a list of one.
   * Default `subset`, by name. The default of the standard is `exact`, by order: a file whose columns were moved would
   * be refused there, or read under the wrong headings.
   */
  readonly fieldsMatch?: FieldsMatch | readonly [FieldsMatch];
  /** Default: the empty cell. */
  readonly missingValues?: readonly MissingValue[];
  /** One or more fields that name a row: together never twice, and none of them without a value. */
  readonly primaryKey?: string | readonly string[];
  /** Fields that are together never twice; rows where one of them has no value do not count. */
  readonly uniqueKeys?: readonly (readonly string[])[];
  /** Fields whose values stand in another table, or elsewhere in this one. */
  readonly foreignKeys?: readonly ForeignKey[];
}

/**
 * `exact`: the same columns in the same order. By name, whatever the order: `equal`, the same columns; `subset`, the file
 * may have further columns, which are not read; `superset`, it may lack some, whose fields then have no values;
 * `partial`, both.
 */
export type FieldsMatch = 'exact' | 'equal' | 'subset' | 'superset' | 'partial';

export const FIELDS_MATCHES: readonly FieldsMatch[] = ['exact', 'equal', 'subset', 'superset', 'partial'];

/** Fields whose values must stand in the fields of a table: of `resource`, or of the same table when absent or empty. */
export interface ForeignKey {
  readonly fields: string | readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: string | readonly string[] };
}

/** A text that means "no value", and why: `k.A.` for "nonresponse". A bare text has the reason "missing". */
export type MissingValue = string | { readonly value: string; readonly label?: string };

/** The types of Table Schema v2; `string` by default. */
export type FieldType =
  'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year' | 'yearmonth' | 'duration' | 'list' | 'any';

/** The types that a table may have; time, datetime, object, array, geopoint and geojson of the standard are not read. */
export const FIELD_TYPES: readonly FieldType[] = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'year',
  'yearmonth',
  'duration',
  'list',
  'any',
];

/** What the entries of a list may be. */
export type ItemType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export const ITEM_TYPES: readonly ItemType[] = ['string', 'integer', 'number', 'boolean', 'date'];

/** A column as its table's schema describes it (Table Schema v2 with our extensions). */
export interface Field {
  readonly name: string;
  /** Default `string`: a field without a type stays text, nothing is guessed. */
  readonly type?: FieldType;
  readonly title?: string;
  /** Dates: `%d.%m.%Y`, default ISO 8601. Texts: `email`, `uri`, `uuid`, `binary` or `wkt`. */
  readonly format?: string;
  /** Default `.`; in German tables mostly `,`. */
  readonly decimalChar?: string;
  /** What stands between thousands; default nothing. A space also means no-break and narrow no-break spaces. */
  readonly groupChar?: string;
  /** Whether nothing but the number stands in a cell; default true. `false` reads `12,5 %` as 12.5. */
  readonly bareNumber?: boolean;
  /** Default `true`, `True`, `TRUE` and `1`. */
  readonly trueValues?: readonly string[];
  /** Default `false`, `False`, `FALSE` and `0`. */
  readonly falseValues?: readonly string[];
  /** Lists: what separates the entries; default a comma. */
  readonly delimiter?: string;
  /** Lists: what every entry is; default `string`. */
  readonly itemType?: ItemType;
  /** Instead of the schema's, not in addition to them. */
  readonly missingValues?: readonly MissingValue[];
  readonly categories?: readonly (string | number | Category)[];
  /** Whether the categories stand in their order, e.g. from low to high; default false. */
  readonly categoriesOrdered?: boolean;
  readonly constraints?: Constraints;
  /** Further headers under which the column may come, e.g. the German word. */
  readonly 'teilhabe:aliases'?: readonly string[];
  /** What a text is: a period in EDTF or German words (`2. Halbjahr 2013`), or the key of a German region (`06532023`). */
  readonly 'teilhabe:type'?: 'edtf' | 'geoid';
  /** Cells of this field are masked in every message. */
  readonly 'teilhabe:personal'?: boolean;
  /** What stands in the file → the code that is meant, e.g. `{ ja: 'yes' }`. */
  readonly 'teilhabe:values'?: Readonly<Record<string, string>>;
  /** The field's name in every language. */
  readonly 'teilhabe:titles'?: Texts;
}

/** A value that a field may have, with its label (Table Schema, `categories`). */
export interface Category {
  readonly value: string | number;
  readonly label?: string;
  readonly 'teilhabe:labels'?: Texts;
}

/** What the cells of a field must keep to (Table Schema, `constraints`); nothing by default. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly exclusiveMinimum?: number | string;
  readonly exclusiveMaximum?: number | string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The whole value; a regular expression without look-around and back references. */
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
}

/** The categories of a field as objects; empty when it declares none. */
export function categoriesOf(field: Field): readonly Category[] {
  return (field.categories ?? []).map((category) => (typeof category === 'object' ? category : { value: category }));
}

/** The names that make up the primary key; empty when the schema has none. */
export function primaryKeyOf(schema: TableSchema): readonly string[] {
  return namesIn(schema.primaryKey ?? []);
}

/** The names of a key, of which a single one may stand without a list. */
export function namesIn(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

/** How fields and columns belong together, as the schema says; undefined when it does not say. */
export function fieldsMatchOf({ fieldsMatch }: TableSchema): FieldsMatch | undefined {
  return typeof fieldsMatch === 'string' ? fieldsMatch : fieldsMatch?.[0];
}

/** Whether a table of this schema holds personal cells. */
export function hasPersonalFields(schema: TableSchema): boolean {
  return schema.fields.some((field) => field['teilhabe:personal'] === true);
}
