import type { Dataset } from '@teilhabe/core/publication';
import type { Language } from '../words/language.js';
import { openCube } from './cube.js';
import { drawnReferences, referenceValues } from './references.js';

/** The lowest and the highest value that a chart of a dataset may have to hold, and their unit in words. */
export interface ValueExtent {
  readonly unit: string;
  readonly extent: readonly [low: number, high: number];
}

/**
 * The extent of all published numbers of a dataset with their intervals, targets and bands; undefined for answers, for
 * numbers without a unit, and where nothing is published.
 */
export function valueExtent(dataset: Dataset, language: Language): ValueExtent | undefined {
  const cube = openCube(dataset, language);
  const unit = cube.unit?.label ?? '';
  if (unit === '' || cube.answers.length > 0) return undefined;
  const periods = cube.periods.length > 0 ? cube.periods : [undefined];
  const values = periods.flatMap((period) =>
    cube.rows.flatMap((row) => {
      const cell = cube.cell(period, row);
      return cell.kind === 'published' ? [cell.value, cell.lower ?? cell.value, cell.upper ?? cell.value] : [];
    }),
  );
  if (values.length === 0) return undefined;
  const held = [...values, ...referenceValues(drawnReferences(cube))];
  return { unit, extent: [Math.min(...held), Math.max(...held)] };
}
