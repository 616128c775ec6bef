import type { ColumnTable } from 'arquero';
import type { Scalar } from '../dataset/cast-cell.js';
import type { Column, Dataset } from '../dataset/dataset.js';

/**
 * A checked dataset as a table of Arquero, for verbs beyond a plan: joins, reshaping, windows. Its columns stay what they
 * are, dictionary codes that Arquero looks values up by; a cell without a value is null. Arquero is loaded only here, and
 * makes code at run time for its verbs, which a page under a strict policy forbids.
 */
export async function toArquero({ columns, length }: Dataset): Promise<ColumnTable> {
  const { table } = await import('arquero');
  return table([...columns].map(([name, column]) => [name, arqueroColumn(column, length)] as const));
}

function arqueroColumn({ values, codes }: Column, length: number): ArrayLike<Scalar | null> {
  const at = (row: number) => values[codes[row]!] ?? null;
  const column = {
    length,
    at,
    *[Symbol.iterator]() {
      for (let row = 0; row < length; row += 1) yield at(row);
    },
  };
  // Arquero takes any object with length, at and an iterator for a column; its types name arrays only.
  return column;
}
