import { listItems } from '../dataset/cast-cell.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Texts } from '../publication.js';

/** One row of a table. */
export interface Row {
  readonly dataset: Dataset;
  readonly index: number;
}

/** All rows of some tables; with `mask` only those it marks with 1. */
export function rowsOf(datasets: readonly Dataset[], mask?: Uint8Array): readonly Row[] {
  return datasets.flatMap((dataset) =>
    Array.from({ length: dataset.length }, (_, index) => ({ dataset, index })).filter(
      ({ index }) => mask === undefined || mask[index] === 1,
    ),
  );
}

/** Whether the row's table has this field at all. */
export function hasField({ dataset }: Row, field: string): boolean {
  return dataset.columns.has(field);
}

/** The cell as text; null where there is no value or no such field. */
export function textOf(row: Row, field: string): string | null {
  const value = valueOf(row, field);
  return value === null ? null : String(value);
}

/** The cell as a number; null where there is none. */
export function numberOf(row: Row, field: string): number | null {
  const value = Number(textOf(row, field) ?? NaN);
  return Number.isNaN(value) ? null : value;
}

/** The entries of a list; empty where there is no value or no such field. */
export function listOf(row: Row, field: string): readonly string[] {
  const value = valueOf(row, field);
  return value === null ? [] : listItems(value, row.dataset.columns.get(field)!.field);
}

const TITLE = 'title_';

/** `title_de`, `title_en` … as one text in several languages. */
export function titlesOf(row: Row): Texts {
  const fields = [...row.dataset.columns.keys()].filter((field) => field.startsWith(TITLE));
  const titles = fields.map((field) => [field.slice(TITLE.length), textOf(row, field)] as const);
  return Object.fromEntries(titles.filter((title): title is [string, string] => title[1] !== null));
}

function valueOf({ dataset, index }: Row, field: string) {
  const column = dataset.columns.get(field);
  return column?.values[column.codes[index]!] ?? null;
}
