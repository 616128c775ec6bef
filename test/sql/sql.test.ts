import fc from 'fast-check';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { CLICKHOUSE } from '../../packages/sql/src/clickhouse/clickhouse-dialect.js';
import { DUCKDB } from '../../packages/sql/src/duckdb/duckdb-dialect.js';
import { joined, name, sql, text, whole } from '../../packages/sql/src/sql.js';
import { HOSTILE } from '../engines/conformance.js';

describe('sql', () => {
  it('sql`…` holds its words, quoted names and quoted texts', () => {
    const query = sql`SELECT ${name('a"b')} FROM ${name('t')} WHERE x = ${text("it's")} LIMIT ${whole(3)}`;
    expect(query.toText(DUCKDB)).toBe(`SELECT "a""b" FROM "t" WHERE x = ('it''s') LIMIT 3`);
    expect(query.toText(CLICKHOUSE)).toBe("SELECT `a\"b` FROM `t` WHERE x = 'it\\'s' LIMIT 3");
  });

  it('joined(pieces, between) has the word between them, and is empty of none', () => {
    expect(joined([sql`a`, sql`b`, sql`c`], sql` AND `).toText(DUCKDB)).toBe('a AND b AND c');
    expect(joined([]).toText(DUCKDB)).toBe('');
  });

  it.each([1.5, NaN, Infinity, 2 ** 60])('whole(%d) throws', (number) => {
    expect(() => whole(number)).toThrow(/no whole number/);
  });

  it('name(with NUL) throws in DuckDB, which cannot have one', () => {
    expect(() => name('a\0b').toText(DUCKDB)).toThrow(/NUL/);
  });

  it('text(anything) is that text in DuckDB, and name(anything) that name', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const whatever = fc.oneof(fc.constantFrom(...HOSTILE, '', '--', '/*', '$$'), fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(whatever, whatever, async (value, heading) => {
        const column = heading.replaceAll('\0', '') || 'x';
        const query = sql`SELECT ${text(value)} AS ${name(column)}`;
        const result = await connection.runAndReadAll(query.toText(DUCKDB));
        expect(result.getRowsJS()).toEqual([[value]]);
        expect(result.columnNames()).toEqual([column]);
      }),
      { numRuns: 60 },
    );
    connection.closeSync();
    instance.closeSync();
  });

  it('text(anything) ends for ClickHouse where it ends, and not before', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), (value) => {
        const quoted = text(value).toText(CLICKHOUSE);
        // Between the quotation marks only signs that stand for themselves, and a backslash with the sign behind it.
        expect(quoted).toMatch(/^'(?:[^'\\\0\n]|\\[\s\S])*'$/u);
        expect(name(value).toText(CLICKHOUSE)).toMatch(/^`(?:[^`\\\0\n]|\\[\s\S])*`$/u);
      }),
    );
  });
});
