import type { Condition } from '@teilhabe/core';
import { alias } from './alias.js';
import type { Scope } from './scope.js';
import { joined, sql, text, type Sql } from './sql.js';

const [VALUE, PERIOD, SINCE, UNTIL] = ['value', 'period', 'since', 'until'].map(alias) as [Sql, Sql, Sql, Sql];

type Among = Extract<Condition, { readonly among: unknown }>['among'];

/** Whether a row meets all conditions; undefined without any. */
export function meets(scope: Scope, where: readonly Condition[]): Sql | undefined {
  if (where.length === 0) return undefined;
  return joined(
    where.map((condition) => sql`(${meetsOne(scope, condition)})`),
    sql` AND `,
  );
}

function meetsOne(scope: Scope, condition: Condition): Sql {
  const field = scope.field(condition.field);
  if ('among' in condition) return isAmong(scope, field.text, condition.among);
  if ('present' in condition) return sql`${field.text} IS NOT NULL`;
  const wanted = [...new Set(condition.in.map(String))];
  return wanted.length === 0 ? sql`1 = 0` : sql`${field.label} IN (${joined(wanted.map((value) => text(value)))})`;
}

/** A semi-join. Rows without a value or period never match. */
function isAmong(scope: Scope, value: Sql, { resource, field, where = [], period: reach }: Among): Sql {
  const { dialect } = scope;
  const others = scope.of(resource);
  const other = others.field(field).text;
  if (reach === undefined) {
    const query = sql`SELECT ${dialect.present(other)} FROM ${rowsOf(others, where, [other])}`;
    return sql`${value} IS NOT NULL AND ${dialect.among(dialect.present(value), query)}`;
  }
  const name = periodField(scope);
  const [period, otherPeriod] = [scope.field(name).text, others.field(name).text];
  const pair = sql`(${dialect.present(value)}, ${dialect.present(period)})`;
  const columns = sql`${dialect.present(other)} AS ${VALUE}, ${dialect.present(otherPeriod)} AS ${PERIOD}`;
  const dated = sql`SELECT ${columns} FROM ${rowsOf(others, where, [other, otherPeriod])}`;
  const query = reach === 'same' ? dated : knownUntil(scope, dated);
  return sql`${value} IS NOT NULL AND ${period} IS NOT NULL AND ${dialect.among(pair, query)}`;
}

/** Each value with every period of the asking table by which it has been seen: in it, or before it. */
function knownUntil(scope: Scope, dated: Sql): Sql {
  const own = scope.again();
  const period = own.field(periodField(scope)).text;
  const periods = sql`SELECT DISTINCT ${scope.dialect.present(period)} AS ${UNTIL} FROM ${rowsOf(own, [], [period])}`;
  const first = sql`SELECT ${VALUE}, min(${PERIOD}) AS ${SINCE} FROM (${dated}) AS d GROUP BY ${VALUE}`;
  const reached = sql`${SINCE} <= ${UNTIL} OR ${scope.dialect.beginsWith(SINCE, sql`concat(${UNTIL}, '-')`)}`;
  return sql`SELECT ${VALUE}, ${UNTIL} FROM (${first}) AS f CROSS JOIN (${periods}) AS o WHERE ${reached}`;
}

/** The rows of a scope that meet conditions and have these values. */
function rowsOf(scope: Scope, where: readonly Condition[], present: readonly Sql[]): Sql {
  const met = meets(scope, where);
  const all = [...present.map((value) => sql`${value} IS NOT NULL`), ...(met ? [met] : [])];
  return sql`${scope.from()} WHERE ${joined(all, sql` AND `)}`;
}

function periodField({ resource, period }: Scope): string {
  if (period !== undefined) return period;
  throw new Error(`missing period in the plan for "${resource}"; a condition asks for rows of the same period`);
}
