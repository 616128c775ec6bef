import type { NativeKind } from '../dataset/native-text.js';
import type { Field } from '../dataset/schema.js';

/** A database in which tables lie that are no files. Whatever it rejects with is an `EngineError`. */
export interface Warehouse {
  /** Looks up a table; rejects when it is not there or may not be read. */
  readonly open: (place: TablePlace) => Promise<WarehouseTable>;
  /** Notes what the columns of a resource's table mean, for the engine that will count them. */
  readonly keep: (resource: string, table: KnownTable) => void;
}

/** Where a table lies. */
export interface TablePlace {
  readonly database: string;
  readonly table: string;
}

/** A table in a database: it is asked, its rows are never fetched. */
export interface WarehouseTable {
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** What the values of a column are as those of a field; null for a type whose values cannot be the field's. */
  readonly kindOf: (column: string, field: Field) => NativeKind | null;
  /** Every different value of a column once, in pieces of any size. */
  readonly values: (column: string, kind: NativeKind) => AsyncIterable<readonly DistinctValue[]>;
  /** How often keys of these columns stand in rows that have all parts of them. */
  readonly repeated: (columns: readonly KeyColumn[]) => Promise<RepeatedKeys>;
  /** In how many rows a part of a key has no value, although every part of it is one or none; rows in which one of `required` has none do not count. */
  readonly incomplete: (columns: readonly KeyColumn[], required: readonly KeyColumn[]) => Promise<number>;
}

/** A value: with a point, in ISO 8601, `true` or `false`; null for rows without one. */
export interface DistinctValue {
  readonly text: string | null;
  /** In how many rows it stands. */
  readonly rows: number;
}

/** Keys that stand in more than one row. */
export interface RepeatedKeys {
  /** Some of them, those in most rows first. */
  readonly keys: readonly { readonly values: readonly string[]; readonly rows: number }[];
  /** In how many rows a key stands that stands in another one before, of all keys. */
  readonly rows: number;
}

/** A column of a table as the field that it is. */
export interface KeyColumn {
  readonly field: Field;
  readonly column: KnownColumn;
}

/** What is known of a table once its columns have been looked through; columns by the names of their fields. */
export interface KnownTable extends TablePlace {
  /** A field without a column has no values. */
  readonly columns: ReadonlyMap<string, KnownColumn>;
}

/** What the cells of a column mean that do not stand for themselves. */
export interface KnownColumn {
  /** What the table calls it. */
  readonly name: string;
  /** Why a row without a value has none. */
  readonly none: string;
  /** Texts that mean another value, or none: with the value, or the reason why there is none. */
  readonly spellings: ReadonlyMap<string, Spelling>;
  /** Texts that cannot be read, as far as they are kept. */
  readonly unreadable: readonly string[];
}

/** What a text of the table means: a value, or why there is none. */
export interface Spelling {
  readonly value: string | null;
  readonly reason: string | null;
}
