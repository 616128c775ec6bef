import type { Decision, Imported, ImportedDimension } from '../imported.js';
import { totalProblems } from './check-totals.js';
import { findTotals, type DimensionTotals } from './find-totals.js';

/** An import whose totals are named among its decisions and dimensions, with a warning where parts miss their total. */
export function withTotals(imported: Imported, file: string): Imported {
  const found = findTotals(imported);
  if (found.length === 0) return imported;
  const byName = new Map(found.map((dimension) => [dimension.dimension.name, dimension]));
  return {
    ...imported,
    dimensions: imported.dimensions.map((dimension) => withCodes(dimension, byName.get(dimension.name))),
    decisions: [...imported.decisions, ...found.flatMap(decisionsOf)],
    problems: [...imported.problems, ...totalProblems(imported, found, file)],
  };
}

function withCodes(dimension: ImportedDimension, found: DimensionTotals | undefined): ImportedDimension {
  if (found === undefined) return dimension;
  return { ...dimension, totals: [...new Set([...dimension.totals, ...found.totals.map(({ code }) => code)])] };
}

/** A list of labels names so many. */
const NAMED = 5;

function decisionsOf({ dimension, totals, levels }: DimensionTotals): readonly Decision[] {
  const field = dimension.name;
  const labels = totals.map(({ label }) => label || '""');
  const rest = labels.length > NAMED ? `, +${labels.length - NAMED}` : '';
  const counts = levels.map(([level, count]) => `${level} ${count}`).join(', ');
  return [
    ...(totals.length === 0
      ? []
      : [{ about: 'totals', field, found: labels.slice(0, NAMED).join(', ') + rest, because: totals[0]!.because }]),
    ...(levels.length > 1 ? [{ about: 'levels', field, found: counts, because: 'key-lengths' }] : []),
  ];
}
