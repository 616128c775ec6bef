import type { Table, TextColumn } from '../../csv/table.js';

/** The numbers of a tidy table as far as they can be added up. */
export interface Addends {
  /** For each row; NaN where there is no number, or one that cannot be added, such as a share. */
  readonly values: Float64Array;
  /** For each row: to what step its measure is rounded; 1 for whole numbers, 0.1 for one decimal, 5 for multiples of 5. */
  readonly steps: Float64Array;
}

/** Shares, means and rates: their total is no sum. */
const NOT_ADDITIVE =
  /%|prozent|per ?cent|anteil|quote|rate\b|ratio|durchschnitt|mittel|median|mean|average|index|alter\b|\bje\b|\bpro\b|\bper\b|share/i;

/** Signs in place of a number that stand for zero in a sum. */
const ZERO = new Set(['nothing', 'zeroByRounding']);

/** The numbers of a tidy table that are counts or amounts, and how they are rounded. */
export function addendsOf(table: Table): Addends {
  const column = (header: string) => table.columns.find((candidate) => candidate.header === header);
  const value = column('value');
  const status = column('status');
  const zero = (status?.dictionary ?? []).map((word) => ZERO.has(word));
  const numbers = (value?.dictionary ?? []).map((cell) => (cell === '' ? Number.NaN : Number(cell)));
  const additive = additiveRows([column('measure'), column('measure_label'), column('unit')]);
  const values = Float64Array.from({ length: table.length }, (_, row) => {
    if (value === undefined || !additive(row)) return Number.NaN;
    const cell = value.codes[row]!;
    if (value.dictionary[cell] === '' && status !== undefined && zero[status.codes[row]!]) return 0;
    return numbers[cell]!;
  });
  return { values, steps: stepsOf(values, { value, measure: column('measure') }) };
}

function additiveRows(columns: readonly (TextColumn | undefined)[]): (row: number) => boolean {
  const known = columns.filter((column) => column !== undefined);
  const excluded = known.map(({ codes, dictionary }) => ({
    codes,
    is: dictionary.map((text) => NOT_ADDITIVE.test(text)),
  }));
  return (row) => excluded.every(({ codes, is }) => !is[codes[row]!]);
}

/** Steps to which offices round whole numbers, the largest first. */
const ROUND_STEPS = [1000, 500, 100, 50, 10, 5] as const;

/** Fewer numbers may all be multiples of five by chance. */
const ENOUGH_NUMBERS = 20;

interface Rounding {
  decimals: number;
  /** What divides all whole numbers. */
  divisor: number;
  numbers: number;
}

/** The step of each row's measure, from all of its numbers. */
function stepsOf(
  values: Float64Array,
  { value, measure }: { value: TextColumn | undefined; measure: TextColumn | undefined },
): Float64Array {
  const cells = value?.codes ?? new Uint32Array(values.length);
  const decimals = (value?.dictionary ?? []).map((cell) => cell.split('.')[1]?.length ?? 0);
  const roundings = (measure?.dictionary ?? ['']).map((): Rounding => ({ decimals: 0, divisor: 0, numbers: 0 }));
  const roundingOf = (row: number) => roundings[measure?.codes[row] ?? 0]!;
  values.forEach((number, row) => {
    if (Number.isNaN(number) || number === 0) return;
    const rounding = roundingOf(row);
    rounding.numbers += 1;
    rounding.decimals = Math.max(rounding.decimals, decimals[cells[row]!]!);
    rounding.divisor = greatestDivisor(Math.abs(Math.round(number)), rounding.divisor);
  });
  const steps = roundings.map(stepOf);
  return values.map((_, row) => steps[measure?.codes[row] ?? 0]!);
}

function stepOf({ decimals, divisor, numbers }: Rounding): number {
  if (decimals > 0) return 10 ** -decimals;
  return (numbers >= ENOUGH_NUMBERS ? ROUND_STEPS.find((step) => divisor % step === 0) : undefined) ?? 1;
}

/** Euclid's algorithm; the greatest divisor of a number and 0 is the number. */
function greatestDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
