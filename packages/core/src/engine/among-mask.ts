import type { Column } from '../dataset/dataset.js';
import { maskOf } from './mask-of.js';

/** A column, and beside it the period of each row where the condition asks for it. */
export interface DatedColumn {
  readonly column: Column;
  readonly period?: Column;
}

/** The other table's column, of which only the rows of the mask count. */
export interface OtherColumn extends DatedColumn {
  readonly mask: Uint8Array;
}

/**
 * Which rows hold a value that the other column holds as well, as text (a semi-join): 1 or 0 a row. With periods only in
 * the other's rows of the same one, or `until` its end; codes of EDTF and ISO 8601 are compared as texts, and what begins
 * with a period's code (2024-06 with 2024) lies in it.
 * Rows without a value or period never match.
 */
export function amongMask(asked: DatedColumn, other: OtherColumn, reach?: 'same' | 'until'): Uint8Array {
  const valueOf = translation(other.column, asked.column);
  if (!asked.period || !other.period || reach === undefined) return anyPeriod(asked, other, valueOf);
  const dated = { asked: { ...asked, period: asked.period }, other: { ...other, period: other.period }, valueOf };
  return reach === 'same' ? samePeriod(dated) : untilPeriod(dated);
}

/** For each code of a column the other column's code with the same text; -1 where there is none. */
type Translation = Int32Array;

interface Dated {
  readonly asked: Required<DatedColumn>;
  readonly other: Required<OtherColumn>;
  readonly valueOf: Translation;
}

function translation(from: Column, to: Column): Translation {
  const codeOf = new Map<string, number>();
  to.values.forEach((value, code) => {
    if (value !== null) codeOf.set(String(value), code);
  });
  return Int32Array.from(from.values, (value) => (value === null ? -1 : (codeOf.get(String(value)) ?? -1)));
}

function anyPeriod({ column }: DatedColumn, other: OtherColumn, valueOf: Translation): Uint8Array {
  const found = new Uint8Array(column.values.length);
  other.mask.forEach((kept, i) => {
    const value = valueOf[other.column.codes[i]!]!;
    if (kept && value >= 0) found[value] = 1;
  });
  return maskOf(column.codes.length, (row) => found[column.codes[row]!]!);
}

/** Value and period of a row are one number: the value's code in the place above the period's. */
function samePeriod({ asked, other, valueOf }: Dated): Uint8Array {
  const periodOf = translation(other.period, asked.period);
  const periods = asked.period.values.length;
  const found = new Set<number>();
  other.mask.forEach((kept, i) => {
    const value = valueOf[other.column.codes[i]!]!;
    const period = periodOf[other.period.codes[i]!]!;
    if (kept && value >= 0 && period >= 0) found.add(value * periods + period);
  });
  const { codes } = asked.column;
  return maskOf(codes.length, (row) => found.has(codes[row]! * periods + asked.period.codes[row]!));
}

/** A value counts from the first period in which the other table has it. */
function untilPeriod({ asked, other, valueOf }: Dated): Uint8Array {
  const otherPeriods = textsOf(other.period);
  const periods = textsOf(asked.period);
  const first: (string | undefined)[] = [];
  other.mask.forEach((kept, i) => {
    const value = valueOf[other.column.codes[i]!]!;
    const period = otherPeriods[other.period.codes[i]!] ?? null;
    if (kept && value >= 0 && period !== null && period <= (first[value] ?? period)) first[value] = period;
  });
  const { codes } = asked.column;
  return maskOf(codes.length, (row) => {
    const period = periods[asked.period.codes[row]!] ?? null;
    const since = first[codes[row]!];
    return period !== null && since !== undefined && (since <= period || since.startsWith(`${period}-`));
  });
}

function textsOf({ values }: Column): readonly (string | null)[] {
  return values.map((value) => (value === null ? null : String(value)));
}
