import type { Texts } from '../publication.js';

/** A Frictionless Table Schema v2, with our extensions under the prefix `teilhabe:`. */
export interface TableSchema {
  readonly fields: readonly Field[];
  /** `subset`: the file may have further columns, which are not read. Without it, a column nobody described is an error. */
  readonly fieldsMatch?: 'subset' | readonly ['subset'];
  readonly missingValues?: readonly MissingValue[];
  readonly primaryKey?: string | readonly string[];
}

/** A text that means "no value", and why: `k.A.` for "nonresponse". A bare text has the reason "missing". */
export type MissingValue = string | { readonly value: string; readonly label?: string };

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year' | 'any';

export interface Field {
  readonly name: string;
  /** Default `string`: a field without a type stays text, nothing is guessed. */
  readonly type?: FieldType;
  readonly title?: string;
  /** Dates: `%d.%m.%Y`, default ISO 8601. Texts: `email`, `uri`, `uuid` or `binary`. */
  readonly format?: string;
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly missingValues?: readonly MissingValue[];
  readonly categories?: readonly (string | number | Category)[];
  readonly constraints?: Constraints;
  /** Further headers under which the column may come, e.g. the German word. */
  readonly 'teilhabe:aliases'?: readonly string[];
  readonly 'teilhabe:type'?: 'edtf';
  /** Cells of this field are masked in every message. */
  readonly 'teilhabe:personal'?: boolean;
  /** What stands in the file → the code that is meant, e.g. `{ ja: 'yes' }`. */
  readonly 'teilhabe:values'?: Readonly<Record<string, string>>;
  /** The field's name in every language. */
  readonly 'teilhabe:titles'?: Texts;
}

export interface Category {
  readonly value: string | number;
  readonly label?: string;
  readonly 'teilhabe:labels'?: Texts;
}

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
  const key = schema.primaryKey ?? [];
  return typeof key === 'string' ? [key] : key;
}

/** Whether a table of this schema holds personal cells. */
export function hasPersonalFields(schema: TableSchema): boolean {
  return schema.fields.some((field) => field['teilhabe:personal'] === true);
}
