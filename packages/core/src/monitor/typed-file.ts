import type { NativeKind } from '../dataset/native-text.js';

/** A file whose cells have types, such as Parquet, opened by a program that can read it. */
export interface TypedFile {
  readonly columns: readonly TypedColumn[];
  readonly length: number;
  /**
   * The rows in the order of the file, in pieces of any size: numbers with a point, days in ISO 8601, `true` and `false`, null where
   * there is no value. Throws `DamagedFile` where it cannot go on, `EngineError` for what is not the file's fault.
   */
  rows(): AsyncIterable<readonly (readonly (string | null)[])[]>;
  close(): void;
}

/** A column of a typed file. */
export interface TypedColumn {
  readonly name: string;
  /** Null where a cell is no single value: lists, structures, bytes. */
  readonly kind: NativeKind | null;
  /** The type as the reader calls it. */
  readonly type: string;
}

/** Reads Parquet files. */
export interface ParquetReader {
  /** Throws `DamagedFile` for a file that is damaged, `EngineError` for what is not the file's fault. */
  readonly open: (path: string) => Promise<TypedFile>;
}

/** A file that is what it says, and cannot be read to its end. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}
