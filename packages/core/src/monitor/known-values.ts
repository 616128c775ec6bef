import type { Column } from '../dataset/dataset.js';

/** Of a column so many values are known at most; definitions are checked against them. */
const MOST_VALUES = 10_000;

/** The different values of a column, as far as they are kept, and the reasons for missing ones. */
export class KnownValues {
  readonly #values = new Map<string, readonly [Column['values'][number], Column['reasons'][number]]>();

  constructor(readonly field: Column['field']) {}

  add({ values, reasons }: Column): void {
    values.forEach((value, code) => {
      const reason = reasons[code] ?? null;
      const key = value === null ? `reason ${reason ?? ''}` : `value ${String(value)}`;
      if (value === null || this.#values.size < MOST_VALUES) this.#values.set(key, [value, reason]);
    });
  }

  toColumn(): Column {
    const kept = [...this.#values.values()];
    return {
      field: this.field,
      values: kept.map(([value]) => value),
      reasons: kept.map(([, reason]) => reason),
      codes: new Uint32Array(0),
    };
  }
}

/** Adds what stands in a column to what is known of it. */
export function noteValues(values: Map<string, KnownValues>, column: Column): void {
  const known = values.get(column.field.name) ?? new KnownValues(column.field);
  values.set(column.field.name, known);
  known.add(column);
}
