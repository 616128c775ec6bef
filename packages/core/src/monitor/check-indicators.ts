import type { Indicator } from '../indicator/definition.js';
import { isRowMeasure } from '../measures/kinds.js';
import type { Problem } from '../problem.js';
import { MEASURES } from '../publication.js';
import { areasOf } from '../records/records.js';
import { measureProblems } from './check-measures.js';
import { sentenceProblems } from './check-sentences.js';
import { periodProblems } from './check-periods.js';
import { referenceProblems } from './check-references.js';
import { shareProblems } from './check-shares.js';
import { indicatorProblem } from './indicator-problem.js';
import { isUnread, unreadRecords, type Monitor } from './monitor.js';
import { fieldsNamed, tablesNamed, type NamedField } from './named-fields.js';
import { referencesOf } from '../indicator/references-of.js';
import { resourcesOf } from '../indicator/resources-of.js';
import { expectedNames } from './slip.js';

/** What an indicator asks of the data that is not there, and sentences that cannot be filled. */
export function indicatorProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const problems = [
    ...areaProblems(indicator, monitor),
    ...labelProblems(indicator),
    ...breakdownProblems(indicator),
    ...sentenceProblems(indicator),
    ...referenceProblems(indicator, monitor),
    ...resourceProblems(indicator, monitor),
  ];
  const shares = isCountable(indicator, monitor) ? shareProblems(indicator, monitor) : [];
  return [...problems, ...dataProblems(indicator, monitor), ...shares];
}

/** Whether the tables have everything that an indicator counts. */
export function isCountable(indicator: Indicator, monitor: Monitor): boolean {
  const present = resourcesOf(indicator).every((name) => monitor.datasets.has(name));
  return present && dataProblems(indicator, monitor).every(({ severity }) => severity !== 'error');
}

/** Fields that are not there; else those, and periods, that cannot carry what is asked of them. */
function dataProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const absent = resourcesOf(indicator).some((name) => !monitor.datasets.has(name));
  const unknown = fieldProblems(indicator, monitor);
  if (absent || unknown.length > 0) return unknown;
  return [...measureProblems(indicator, monitor), ...periodProblems(indicator, monitor)];
}

/** Tables that the data package does not list. One that it lists and that could not be read is no fault of the indicator. */
function resourceProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const known = monitor.dataPackage.resources.map((resource) => resource.name);
  return tablesNamed(indicator)
    .filter(({ resource }) => !monitor.datasets.has(resource) && !isUnread(monitor, resource))
    .map(({ resource: found, path }) =>
      indicatorProblem(indicator, { code: 'unknown-resource', found, expected: expectedNames(found, known) }, ...path),
    );
}

function fieldProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  return fieldsNamed(indicator).flatMap((named) => {
    const { resource, field, path } = named;
    const columns = monitor.datasets.get(resource)?.columns;
    if (columns === undefined || columns.has(field) || mayLack(indicator, named, monitor)) return [];
    const expected = expectedNames(field, [...columns.keys()]);
    return [indicatorProblem(indicator, { code: 'unknown-field', found: `${resource}: ${field}`, expected }, ...path)];
  });
}

/** A table of records that names no period stands as it is today; a breakdown divides those tables that have its field. */
function mayLack(indicator: Indicator, { path: [property], field }: NamedField, { datasets }: Monitor): boolean {
  if (isRowMeasure(indicator.measure) || referencesOf(indicator).length > 0) return false;
  const others = resourcesOf(indicator).some((name) => datasets.get(name)?.columns.has(field));
  return property === 'period' || (property === 'breakdowns' && others);
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
  return [
    ...[...new Set(twice)].map((id) => indicatorProblem(indicator, { code: 'duplicate-id' }, 'breakdowns', id)),
    ...withinProblems(indicator),
  ];
}

/** A breakdown can lie within another one of the same indicator only. */
function withinProblems(indicator: Indicator): readonly Problem[] {
  const ids = (indicator.breakdowns ?? []).map((breakdown) => breakdown.id);
  return (indicator.breakdowns ?? []).flatMap(({ id, within }) => {
    if (within === undefined || (within !== id && ids.includes(within))) return [];
    const others = ids.filter((other) => other !== id);
    const found = `${indicator.id}: ${within}`;
    const fault = { code: 'unknown-breakdown', found, expected: expectedNames(within, others) } as const;
    return [indicatorProblem(indicator, fault, 'breakdowns', id, 'within')];
  });
}
