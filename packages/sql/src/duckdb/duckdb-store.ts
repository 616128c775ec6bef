import { EngineError, type CheckedDataset, type Column, type ParquetReader, type RowStore } from '@teilhabe/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Relation } from '../relation.js';
import { DuckdbClient, type DuckdbLimits } from './duckdb-client.js';
import { parquetReader } from './parquet-reader.js';
import { createRows, loadDictionaries, rowsOf, type LoadedTable } from './load-dataset.js';

/** What DuckDB may take of the machine. */
export interface DuckdbOptions extends Partial<Pick<DuckdbLimits, 'memory' | 'threads'>> {
  /** Files of so many bytes and more are not kept in memory while they are read; default 64 MiB. */
  readonly from?: number;
}

const FROM = 64 * 2 ** 20;

/**
 * A database of DuckDB with at most `memory` (default 400 MB); what does not fit lies in a folder of its own, which `close`
 * removes. As a `RowStore` it takes the rows of large files while they are read.
 */
export class DuckdbStore implements RowStore {
  readonly #spill: string;
  readonly #tables = new Map<string, GrowingTable>();
  #loads = 0;
  /** Files are read side by side, and a connection does one thing after the other. */
  #before: Promise<void> = Promise.resolve();

  private constructor(
    readonly client: DuckdbClient,
    spill: string,
    readonly from: number,
    /** Reads Parquet files, one after the other, with as much memory again. */
    readonly parquet: ParquetReader,
  ) {
    this.#spill = spill;
  }

  static async open({ memory = '400MB', threads = availableParallelism(), from = FROM }: DuckdbOptions = {}) {
    const spill = await mkdtemp(join(tmpdir(), 'teilhabe-duckdb-'));
    return new DuckdbStore(await DuckdbClient.open({ memory, threads, spill }), spill, from, parquetReader(memory));
  }

  add(resource: string, rows: CheckedDataset): Promise<void> {
    const added = this.#before.then(() => this.#add(resource, rows));
    this.#before = added.catch(() => undefined);
    return added;
  }

  async #add(resource: string, rows: CheckedDataset): Promise<void> {
    const known = this.#tables.get(resource);
    const table = known ?? new GrowingTable({ prefix: `s${this.#tables.size}`, fields: [...rows.columns.keys()] });
    if (!known) {
      this.#tables.set(resource, table);
      await table.create(this.client);
    }
    await table.add(this.client, rows);
  }

  /** A number for the tables that an engine loads beside, another one each time. */
  nextLoad(): number {
    this.#loads += 1;
    return this.#loads;
  }

  /** What was stored of a resource. Throws for one of which nothing was. */
  relation(resource: string): Promise<Relation> {
    const table = this.#tables.get(resource);
    if (!table) throw new EngineError('duckdb', 'missing table', resource);
    return table.relation(this.client);
  }

  async close(): Promise<void> {
    this.client.close();
    await rm(this.#spill, { recursive: true, force: true });
  }
}

/** A table of which more and more rows come. */
class GrowingTable {
  readonly #columns: readonly GrowingColumn[];
  #length = 0;
  #relation: Promise<Relation> | undefined;

  constructor(readonly table: LoadedTable) {
    this.#columns = table.fields.map(() => new GrowingColumn());
  }

  create(client: DuckdbClient): Promise<void> {
    return createRows(client, this.table);
  }

  async add(client: DuckdbClient, { columns, length }: CheckedDataset): Promise<void> {
    const codes = this.table.fields.map((field, i) => this.#columns[i]!.codesOf(columns.get(field)!));
    await client.addCodes(rowsOf(this.table), codes);
    this.#length += length;
  }

  relation(client: DuckdbClient): Promise<Relation> {
    this.#relation ??= loadDictionaries(client, this.table, { columns: this.#columns, length: this.#length });
    return this.#relation;
  }
}

/** A dictionary that grows with every part of the rows. */
class GrowingColumn {
  readonly values: Column['values'][number][] = [];
  readonly reasons: Column['reasons'][number][] = [];
  readonly #codeOf = new Map<string | number | boolean, number>();
  readonly #codeOfReason = new Map<string | null, number>();

  /** The codes of rows in this dictionary. */
  codesOf({ values, reasons, codes }: Column): Uint32Array {
    const here = Uint32Array.from(values, (value, code) => this.#code(value, reasons[code] ?? null));
    return codes.map((code) => here[code]!);
  }

  #code(value: Column['values'][number], reason: string | null): number {
    const known = value === null ? this.#codeOfReason.get(reason) : this.#codeOf.get(value);
    if (known !== undefined) return known;
    const code = this.values.push(value) - 1;
    this.reasons.push(reason);
    if (value === null) this.#codeOfReason.set(reason, code);
    else this.#codeOf.set(value, code);
    return code;
  }
}
