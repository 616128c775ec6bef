import type { MeasureType, ReferenceBand, Target } from '@teilhabe/core/publication';
import type { Cube } from './cube.js';

/** What numbers are read against. */
export interface References {
  readonly targets: readonly Target[];
  readonly bands: readonly ReferenceBand[];
}

/** Measures whose numbers add up over the categories of a breakdown. */
const ADDITIVE: readonly MeasureType[] = ['count', 'sum'];

/** All that a dataset names; empty for one from elsewhere. */
export function referencesOf({ dataset }: Cube): References {
  const { targets = [], bands = [] } = dataset.extension.teilhabe ?? {};
  return { targets, bands };
}

/**
 * Whether targets and bands are those of all categories together, so that a line at the numbers of one would mislead:
 * 200 people in all are not 200 in each department.
 */
export function areOfTheWhole({ dataset, rows }: Cube): boolean {
  const measure = dataset.extension.teilhabe?.measureType;
  return rows.length > 1 && measure !== undefined && ADDITIVE.includes(measure);
}

/** The references that may stand at single numbers; none where they are of the whole. */
export function drawnReferences(cube: Cube): References {
  return areOfTheWhole(cube) ? { targets: [], bands: [] } : referencesOf(cube);
}

/** Every number of some references, for an axis that must hold them. */
export function referenceValues({ targets, bands }: References): readonly number[] {
  const limits = bands.flatMap(({ lower, upper }) => [lower, upper].filter((limit) => limit !== undefined));
  return [...targets.map((target) => target.value), ...limits];
}
