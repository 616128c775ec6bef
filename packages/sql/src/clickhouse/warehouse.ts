import {
  type DistinctValue,
  type Field,
  type KeyColumn,
  type KnownTable,
  type NativeKind,
  type RepeatedKeys,
  type TablePlace,
  type Warehouse,
  type WarehouseTable,
} from '@teilhabe/core';
import { alias } from '../alias.js';
import { joined, name, sql, text, whole, type Sql } from '../sql.js';
import { ClickhouseConnection } from './clickhouse-client.js';
import { CLICKHOUSE } from './clickhouse-dialect.js';
import type { ClickhouseOptions } from './clickhouse-options.js';
import { describedColumns, fromTable } from './existing-table.js';
import { cellOf, kindOf, typedColumn, type TypedColumn } from './typed-column.js';

/** So many keys that stand several times are named; the others are counted. */
const MOST_KEYS = 1000;

/** Tables that lie in ClickHouse and stay there; a user who may only read is enough. */
export class ClickhouseWarehouse implements Warehouse {
  /** The tables that were looked through, by the names of their resources: `clickhouseEngine` counts them where they are. */
  readonly tables = new Map<string, KnownTable>();
  readonly #connection: ClickhouseConnection;

  constructor({ urls, ...options }: ClickhouseOptions) {
    this.#connection = new ClickhouseConnection(urls[0]!, options);
  }

  async open(place: TablePlace): Promise<WarehouseTable> {
    const connection = this.#connection;
    // First, because the list of columns is silent about tables that may not be read.
    const [[rows] = []] = await connection.rows(sql`SELECT count(*) FROM ${fromTable(place)}`.toText(CLICKHOUSE));
    return new ClickhouseTable(connection, place, Number(rows), await describedColumns(connection, place));
  }

  keep(resource: string, table: KnownTable): void {
    this.tables.set(resource, table);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }
}

const [VALUE, ROWS] = ['value', 'rows'].map(alias) as [Sql, Sql];

class ClickhouseTable implements WarehouseTable {
  readonly columns: WarehouseTable['columns'];
  readonly #from: Sql;

  constructor(
    readonly connection: ClickhouseConnection,
    place: TablePlace,
    readonly rows: number,
    readonly types: ReadonlyMap<string, string>,
  ) {
    this.columns = [...types].map(([column, type]) => ({ name: column, type }));
    this.#from = fromTable(place);
  }

  kindOf(column: string, field: Field): NativeKind | null {
    return kindOf(field, this.types.get(column) ?? '');
  }

  async *values(column: string, kind: NativeKind): AsyncGenerator<readonly DistinctValue[]> {
    const cell = cellOf(name(column), kind);
    const query = sql`SELECT ${cell} AS ${VALUE}, count(*) AS ${ROWS} FROM ${this.#from} GROUP BY ${VALUE}`;
    for await (const piece of this.connection.pieces(query.toText(CLICKHOUSE))) {
      yield piece.map(([value, rows]) => ({ text: value === null ? null : String(value), rows: Number(rows) }));
    }
  }

  async repeated(columns: readonly KeyColumn[]): Promise<RepeatedKeys> {
    const typed = this.#typed(columns);
    const keys = typed.map((_column, i) => alias(`key${i}`));
    const named = typed.map((column, i) => sql`${column.text} AS ${keys[i]!}`);
    const where = [...typed.map((column) => sql`${column.text} IS NOT NULL`), ...readable(columns, typed)];
    const grouped = sql`FROM ${this.#from} WHERE ${joined(where, sql` AND `)} GROUP BY ${joined(keys)} HAVING ${ROWS} > 1`;
    const selected = sql`SELECT ${joined([...named, sql`count(*) AS ${ROWS}`])} ${grouped}`;
    const found = await this.#ask(
      sql`${selected} ORDER BY ${joined([sql`${ROWS} DESC`, ...keys])} LIMIT ${whole(MOST_KEYS)}`,
    );
    const [[rows] = []] = await this.#ask(sql`SELECT sum(${ROWS} - 1) FROM (${selected}) AS r`);
    return {
      keys: found.map((row) => ({ values: row.slice(0, -1).map(String), rows: Number(row.at(-1)) })),
      rows: Number(rows ?? 0),
    };
  }

  async incomplete(columns: readonly KeyColumn[], required: readonly KeyColumn[]): Promise<number> {
    const typed = this.#typed(columns);
    const isNone = (column: TypedColumn) => sql`${column.text} IS NULL`;
    const excused = this.#typed(required).map((column) => sql`${column.text} IS NOT NULL`);
    const where = [sql`(${joined(typed.map(isNone), sql` OR `)})`, ...excused, ...readable(columns, typed)];
    const [[rows] = []] = await this.#ask(sql`SELECT count(*) FROM ${this.#from} WHERE ${joined(where, sql` AND `)}`);
    return Number(rows);
  }

  #ask(query: Sql) {
    return this.connection.rows(query.toText(CLICKHOUSE));
  }

  #typed(columns: readonly KeyColumn[]): readonly TypedColumn[] {
    return columns.map(({ field, column }) => typedColumn(field, this.types.get(column.name) ?? '', column));
  }
}

/** That no part of a key is a text that cannot be read. */
function readable(columns: readonly KeyColumn[], typed: readonly TypedColumn[]): readonly Sql[] {
  return columns.flatMap(({ column: { unreadable } }, i) =>
    unreadable.length === 0
      ? []
      : [sql`ifNull(${typed[i]!.cell}, '') NOT IN (${joined(unreadable.map((cell) => text(cell)))})`],
  );
}
