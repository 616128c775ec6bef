import { recordProblems } from '../records/records.js';
import type { Problem } from '../problem.js';
import { policyProblems } from '../protect/policy.js';
import { indicatorProblems } from './check-indicators.js';
import type { Monitor } from './monitor.js';

/**
 * What in a monitor that could be read does not fit together: indicators that ask for resources or fields that are not
 * there, records with unknown areas, a policy below the minimum. Empty when it can be published.
 */
export function validate(monitor: Monitor): readonly Problem[] {
  return [
    ...policyProblems(monitor.policy, 'policy.json'),
    ...monitor.indicators.flatMap((indicator) => indicatorProblems(indicator, monitor)),
    ...duplicateIds(monitor),
    ...recordProblems(monitor),
  ];
}

function duplicateIds({ indicators }: Monitor): readonly Problem[] {
  const ids = indicators.map((indicator) => indicator.id);
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) < i))].map((id) => ({
    code: 'duplicate-id',
    severity: 'error',
    file: 'indicators.json',
    field: id,
  }));
}
