import type { Dataset } from '@teilhabe/core/publication';
import { openCube } from './cube.js';

/** One number of a series, and its key, which is that of its mark in a line. */
export interface Reading {
  readonly key: string;
  /** Null where there is no published number. */
  readonly value: number | null;
}

/** The numbers of a total over time, oldest first; empty for any other dataset. */
export function readings(dataset: Dataset, tag: string): readonly Reading[] {
  const cube = openCube(dataset, tag);
  if (dataset.value.length === 0 || cube.rows.length !== 1 || cube.answers.length > 0) return [];
  return cube.periods.map((period) => {
    const cell = cube.cell(period, cube.rows[0]!);
    return { key: period.code, value: cell.kind === 'published' ? cell.value : null };
  });
}
