import type { Indicator } from '../indicator/definition.js';
import type { Problem } from '../problem.js';

/** A problem of an indicator, placed at the indicator or a property of it: `hr1 › finding › de`. */
export function indicatorProblem(
  indicator: Indicator,
  problem: Pick<Problem, 'code' | 'found' | 'expected'> & Partial<Pick<Problem, 'severity'>>,
  ...property: readonly string[]
): Problem {
  return { severity: 'error', file: 'indicators.json', field: [indicator.id, ...property].join(' › '), ...problem };
}
