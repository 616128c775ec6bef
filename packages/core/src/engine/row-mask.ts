import type { Column, Dataset } from '../dataset/dataset.js';
import type { Condition } from '../indicator/definition.js';

/**
 * Which rows meet all conditions: 1 or 0 a row; all 1 without conditions.
 * Each condition is decided once per distinct value and then looked up, row by row.
 */
export function rowMask(dataset: Dataset, where: readonly Condition[]): Uint8Array {
  const mask = new Uint8Array(dataset.length).fill(1);
  for (const condition of where) {
    const column = columnOf(dataset, condition.field);
    const accepted = acceptedCodes(column, condition);
    for (let i = 0; i < mask.length; i += 1) mask[i]! &= accepted[column.codes[i]!]!;
  }
  return mask;
}

/** The named column; throws when the definition was not checked against the schema. */
export function columnOf(dataset: Dataset, field: string): Column {
  const column = dataset.columns.get(field);
  if (column) return column;
  const fields = [...dataset.columns.keys()].join(', ');
  throw new Error(`unknown field: "${field}"; the dataset has ${fields}; check the definition with validate() first`);
}

/** A condition may name a reason for a missing value, e.g. "nonresponse", to count those who gave no answer. */
function acceptedCodes(column: Column, condition: Condition): Uint8Array {
  if ('present' in condition) return Uint8Array.from(column.values, (value) => Number(value !== null));
  const wanted = new Set(condition.in.map(String));
  return Uint8Array.from(column.values, (value, code) =>
    Number(wanted.has(String(value ?? column.reasons[code] ?? ''))),
  );
}
