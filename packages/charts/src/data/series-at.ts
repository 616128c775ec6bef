import type { Dataset } from '@teilhabe/core/publication';
import type { Language } from '../words/language.js';
import { openCube, type Category } from './cube.js';

/** A series over time: its key and its name, both '' for a total. */
export type SeriesOverTime = Pick<Category, 'key' | 'label'>;

/**
 * The series that holds the mark with this key in a chart of lines, the first one for a key of no series; undefined for a
 * dataset that has answers, or fewer than two periods.
 */
export function seriesAt(dataset: Dataset, language: Language, mark: string): SeriesOverTime | undefined {
  const cube = openCube(dataset, language);
  if (dataset.value.length === 0 || cube.answers.length > 0 || cube.periods.length < 2) return undefined;
  if (cube.rows.length === 1) return { key: '', label: '' };
  const holds = ({ key }: Category) => cube.periods.some(({ code }) => mark === `${key}.${code}`);
  return cube.rows.find(holds) ?? cube.rows[0];
}
