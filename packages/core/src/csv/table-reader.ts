import type { CsvOptions } from './csv-options.js';
import { limitsWith } from './limits.js';
import { ProblemList } from '../problems/problem-list.js';
import { RowReader } from './row-reader.js';
import { TableBuilder } from './table-builder.js';
import type { Table } from './table.js';

/** Reads a table from chunks of bytes or of text; the same table, whatever the chunks are. */
export class TableReader {
  readonly #builder: TableBuilder;
  readonly #reader: RowReader;
  readonly #largest: number;
  #hasBytes = false;

  constructor(file: string, options: CsvOptions) {
    const problems = new ProblemList();
    this.#largest = limitsWith(options.limits).bytes;
    this.#builder = new TableBuilder(file, options, problems);
    this.#reader = new RowReader(file, options, {
      problems,
      simple: this.#builder,
      sink: (row, state) => {
        this.#builder.encoding = this.#reader.encoding;
        return this.#builder.add(row, state);
      },
    });
  }

  /** False when so many bytes are too many to begin with. */
  expect(size = 0): boolean {
    if (size > this.#largest) this.#reader.stop('bytes');
    return size <= this.#largest;
  }

  /** How many rows came straight from their bytes so far. */
  get simpleRows(): number {
    return this.#builder.passedRows;
  }

  /** Takes the next bytes; false when no more are wanted. */
  push(bytes: Uint8Array): boolean {
    this.#hasBytes = true;
    return this.#reader.push(bytes);
  }

  /** Takes the next characters instead; false when no more are wanted. */
  pushText(text: string): boolean {
    return this.#reader.pushText(text);
  }

  end(): Table {
    const { dialect } = this.#reader.end();
    const encoding = this.#hasBytes ? { encoding: this.#reader.encoding } : {};
    return this.#builder.toTable({ dialect, ...encoding }, !this.#reader.stopped);
  }
}
