import type { Indicator, MeasureDefinition, Quantity } from '../indicator/definition.js';
import type { Problem } from '../problem.js';
import { computeSeries } from '../series/compute-series.js';
import { indicatorProblem } from './indicator-problem.js';
import type { Monitor } from './monitor.js';

/**
 * Cells of a share in which more is counted than the base holds, one warning an indicator and breakdown that names the
 * first: the table or the definition is wrong there, and nothing is shown. Computed only where the count is not by
 * definition a part of the base.
 */
export function shareProblems(indicator: Indicator, { datasets }: Monitor): readonly Problem[] {
  const { measure } = indicator;
  if (!('base' in measure) || isPart(measure)) return [];
  return computeSeries(indicator, datasets).tables.flatMap(({ breakdown, observations }) => {
    const first = observations.find((cell) => cell.kind === 'missing' && cell.reason === 'inconsistent');
    if (first === undefined) return [];
    const found = [first.period, ...(breakdown ? [`${breakdown.field} ${first.category}`] : [])].join(', ');
    return [indicatorProblem(indicator, { code: 'share-error', severity: 'warning', found })];
  });
}

/** Whether the count can only be a part of the base: rows of the same table under the same conditions and more. */
function isPart({ count, base }: Extract<MeasureDefinition, { base: Quantity }>): boolean {
  const rows = count.resource === base.resource && count.sum === undefined && base.sum === undefined;
  if (!rows || base.distinct !== undefined) return false;
  return (base.where ?? []).every((condition) =>
    (count.where ?? []).some((narrower) => {
      if (narrower.field !== condition.field) return false;
      if (!('in' in condition)) return 'present' in narrower;
      return 'in' in narrower && narrower.in.every((value) => condition.in.map(String).includes(String(value)));
    }),
  );
}
