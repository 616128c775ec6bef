import { geoProblems } from '../geo/geo-problems.js';
import type { Problem } from '../problem.js';
import { policyProblems } from '../protect/policy/policy-problems.js';
import { recordProblems } from '../records/record-problems.js';
import { foreignKeyProblems } from './check-foreign-keys.js';
import { indicatorProblems } from './check-indicators.js';
import { recordFieldProblems } from './check-records.js';
import { indicatorResources } from './indicator-resources.js';
import { placeOf } from './data-package.js';
import { isUnread, unreadRecords, type Monitor } from './monitor.js';

/**
 * What in a monitor that could be read does not fit together: indicators that ask for resources or fields that are not
 * there, rows that refer to rows of other tables which are not there, records with unknown areas, a policy below the
 * minimum. Empty when it can be published.
 */
export function validate(monitor: Monitor): readonly Problem[] {
  const fields = recordFieldProblems(monitor);
  return [
    ...policyProblems(monitor.policy, 'policy.json'),
    ...policyResources(monitor),
    ...unreadResources(monitor),
    ...emptyResources(monitor),
    ...foreignKeyProblems(monitor),
    ...monitor.indicators.flatMap((indicator) => indicatorProblems(indicator, monitor)),
    ...duplicateIds(monitor),
    ...geoProblems(monitor),
    ...fields,
    ...(fields.length > 0 || unreadRecords(monitor, 'areas') ? [] : recordProblems(monitor)),
  ];
}

/** Exceptions for tables that do not exist: a misspelt name would leave the stricter rules in force, without a word. */
function policyResources({ policy, dataPackage }: Monitor): readonly Problem[] {
  const known = dataPackage.resources.map((resource) => resource.name);
  const named = (policy.exceptions ?? []).flatMap((exception) => exception.resources);
  return named
    .filter((name) => !known.includes(name))
    .map((found) => ({
      code: 'unknown-resource',
      severity: 'error',
      file: 'policy.json',
      field: 'exceptions',
      found,
      expected: known.join(', '),
    }));
}

/** A listed table that could not be read has its own problems; these say once who needs it. */
function unreadResources(monitor: Monitor): readonly Problem[] {
  const names = new Set(monitor.indicators.flatMap((indicator) => indicatorResources(indicator, monitor)));
  return [...names]
    .filter((name) => isUnread(monitor, name))
    .map((found) => ({
      code: 'unknown-resource',
      severity: 'error',
      file: 'indicators.json',
      field: monitor.indicators
        .filter((indicator) => indicatorResources(indicator, monitor).includes(found))
        .map((indicator) => indicator.id)
        .join(', '),
      found,
    }));
}

/**
 * Tables without a row. Where an indicator reads one it is an error: the table was saved by mistake, and publishing would
 * replace numbers by nothing.
 */
function emptyResources(monitor: Monitor): readonly Problem[] {
  const { dataPackage, datasets, indicators } = monitor;
  const needed = new Set(indicators.flatMap((indicator) => indicatorResources(indicator, monitor)));
  return dataPackage.resources
    .filter(({ name }) => datasets.get(name)?.length === 0)
    .map((resource) => ({
      code: 'source-error',
      severity: needed.has(resource.name) ? 'error' : 'warning',
      file: placeOf(resource),
      found: 'no rows',
    }));
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
