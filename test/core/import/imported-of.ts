import { ColumnBuilder } from '../../../packages/core/src/csv/column-builder.js';
import type { Imported } from '../../../packages/core/src/import/imported.js';

/** An import made by hand from its rows; every column between `period` and `measure` is a dimension. */
export function importedOf(header: string, rows: readonly string[], changes: Partial<Imported> = {}): Imported {
  const names = header.split('|');
  const cells = rows.map((row) => row.split('|'));
  const columns = names.map((name, i) => {
    const builder = new ColumnBuilder(name);
    for (const row of cells) builder.push(row[i] ?? '');
    return builder.toColumn();
  });
  const own = new Set(['period', 'measure', 'measure_label', 'unit', 'value', 'status']);
  const dimensions = names.filter((name) => !own.has(name) && !name.endsWith('_label'));
  const numbers = Uint32Array.from(rows, (_, i) => i + 2);
  return {
    layout: 'tidy',
    table: {
      columns,
      length: rows.length,
      headerRow: 1,
      rows: numbers,
      lines: numbers,
      dialect: { delimiter: ';' },
      headers: [],
      preamble: [],
      footer: [],
      problems: [],
    },
    schema: {
      fields: names.map((name) => (name === 'value' ? { name, type: 'number' } : { name, type: 'string' })),
    },
    dimensions: dimensions.map((name) => ({
      name,
      title: name,
      labelled: names.includes(`${name}_label`),
      totals: [],
    })),
    metadata: { footnotes: [], notes: [] },
    decisions: [],
    problems: [],
    ...changes,
  };
}
