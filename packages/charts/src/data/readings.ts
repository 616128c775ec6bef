import type { Dataset } from '@teilhabe/core/publication';
import type { Language } from '../words/language.js';
import { openCube } from './cube.js';

/** One number of a series, and its key, which is that of its mark in a line. */
export interface Reading {
  readonly key: string;
  /** Null where there is no published number. */
  readonly value: number | null;
}

/** The numbers of a series over time, of a total by default, oldest first; empty where the dataset has no such series. */
export function readings(dataset: Dataset, language: Language, series = ''): readonly Reading[] {
  const cube = openCube(dataset, language);
  if (dataset.value.length === 0 || cube.answers.length > 0) return [];
  const isOnly = cube.rows.length === 1;
  const row = isOnly ? cube.rows[0] : cube.rows.find(({ key }) => key === series);
  if (row === undefined) return [];
  return cube.periods.map((period) => {
    const cell = cube.cell(period, row);
    const key = isOnly ? period.code : `${row.key}.${period.code}`;
    return { key, value: cell.kind === 'published' ? cell.value : null };
  });
}
