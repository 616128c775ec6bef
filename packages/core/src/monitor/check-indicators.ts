import type { Indicator } from '../indicator/definition.js';
import type { Problem } from '../problem.js';
import { MEASURES } from '../publication.js';
import { areasOf } from '../records/records.js';
import { resourcesOf } from '../indicator/resources-of.js';
import { measureProblems } from './check-measures.js';
import { sentenceProblems } from './check-sentences.js';
import { shareProblems } from './check-shares.js';
import { indicatorProblem } from './indicator-problem.js';
import { isUnread, unreadRecords, type Monitor } from './monitor.js';
import { fieldsNamed } from './named-fields.js';

/** What an indicator asks of the data that is not there, and sentences that cannot be filled. */
export function indicatorProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const problems = [
    ...areaProblems(indicator, monitor),
    ...labelProblems(indicator),
    ...breakdownProblems(indicator),
    ...sentenceProblems(indicator),
    ...resourceProblems(indicator, monitor),
  ];
  const absent = resourcesOf(indicator).some((name) => !monitor.datasets.has(name));
  const unknown = absent ? [] : fieldProblems(indicator, monitor);
  if (absent || unknown.length > 0) return [...problems, ...unknown];
  const unsuited = measureProblems(indicator, monitor);
  return [...problems, ...unsuited, ...(unsuited.length > 0 ? [] : shareProblems(indicator, monitor))];
}

/** Tables that the data package does not list. One that it lists and that could not be read is no fault of the indicator. */
function resourceProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const known = monitor.dataPackage.resources.map((resource) => resource.name).join(', ');
  return resourcesOf(indicator)
    .filter((name) => !monitor.datasets.has(name) && !isUnread(monitor, name))
    .map((found) => indicatorProblem(indicator, { code: 'unknown-resource', found, expected: known }));
}

function fieldProblems(indicator: Indicator, { datasets }: Monitor): readonly Problem[] {
  return fieldsNamed(indicator)
    .filter(({ resource, field }) => !datasets.get(resource)!.columns.has(field))
    .map(({ resource, field }) => {
      const expected = [...datasets.get(resource)!.columns.keys()].join(', ');
      return indicatorProblem(indicator, { code: 'unknown-field', found: `${resource}: ${field}`, expected });
    });
}

function areaProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const areas = areasOf(monitor).map((area) => area.id);
  if (areas.includes(indicator.area) || unreadRecords(monitor, 'areas')) return [];
  return [indicatorProblem(indicator, { code: 'unknown-area', found: indicator.area, expected: areas.join(', ') })];
}

/** Names for measures that no indicator has: `ammount`. */
function labelProblems(indicator: Indicator): readonly Problem[] {
  const measures: readonly string[] = MEASURES;
  return Object.keys(indicator.labels ?? {})
    .filter((name) => !measures.includes(name))
    .map((found) =>
      indicatorProblem(indicator, { code: 'schema-error', found, expected: 'no such property' }, 'labels'),
    );
}

/** Breakdowns with the same id would be written to the same file. */
function breakdownProblems(indicator: Indicator): readonly Problem[] {
  const ids = (indicator.breakdowns ?? []).map((breakdown) => breakdown.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) < i);
  return [...new Set(twice)].map((id) => indicatorProblem(indicator, { code: 'duplicate-id' }, 'breakdowns', id));
}
