import type { Scope } from './scope.js';
import { joined, sql, whole, type Sql } from './sql.js';

/** An amount for each row, null where a factor is missing, in so many parts of one. */
export interface AmountSql {
  readonly amount: Sql;
  readonly unit: number;
}

/**
 * The product of the numbers of fields: of whole parts of one where their sums are exact, so that no order of adding and no
 * number of workers changes a digit; of floating-point numbers elsewhere.
 */
export function amountOf(scope: Scope, names: readonly string[]): AmountSql {
  const numbers = names.map((name) => scope.field(name).number);
  const units = exactUnits(scope, names, scope.rows);
  if (units === null) return { amount: product(numbers), unit: 1 };
  return {
    amount: product(numbers.map((number, i) => inParts(scope, number, units[i]!))),
    unit: units.reduce((all, unit) => all * unit, 1),
  };
}

/**
 * In how many parts of one the numbers of fields are whole; null where a sum of so many products might not fit a whole number
 * exactly (2^53). The same rule as for the columns in memory.
 */
export function exactUnits(scope: Scope, names: readonly string[], rows: number): readonly number[] | null {
  const fields = names.map((name) => scope.field(name));
  const units = fields.map(({ decimals }) => 10 ** decimals);
  const largest = fields.reduce((all, field, i) => all * field.largest * units[i]!, rows);
  return largest <= Number.MAX_SAFE_INTEGER ? units : null;
}

/** A number as a whole number of parts of one. */
export function inParts({ dialect }: Scope, number: Sql, unit: number): Sql {
  return dialect.wholeOf(unit === 1 ? number : sql`${number} * ${whole(unit)}`);
}

function product(factors: readonly Sql[]): Sql {
  return joined(
    factors.map((factor) => sql`(${factor})`),
    sql` * `,
  );
}
