import type { Indicator } from '../indicator/definition.js';
import { parsePeriod } from '../period/edtf.js';
import type { Problem } from '../problem.js';
import { SHARES } from './check-references.js';
import { indicatorProblem } from './indicator-problem.js';
import type { Monitor } from './monitor.js';
import { quantitiesIn } from './quantities-in.js';
import { circleOf, indicatorWith } from './references.js';

/** Periods of a definition that are none or that no table has, aims that cannot be reached, and bands without values. */
export function periodProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const undated = dateProblems(indicator);
  return [
    ...undated,
    ...targetProblems(indicator),
    ...bandProblems(indicator),
    ...poolProblems(indicator, monitor),
    ...pooledDistinctProblems(indicator),
    ...statusProblems(indicator, monitor),
    ...(undated.length > 0 ? [] : progressProblems(indicator, monitor)),
  ];
}

/** The periods that a definition aims at or starts from; the days of its breaks are checked by the JSON Schema. */
function dateProblems(indicator: Indicator): readonly Problem[] {
  const { targets = [], events = [], measure } = indicator;
  const progress = measure.type === 'progress' ? measure : undefined;
  const named: readonly (readonly [text: string, path: readonly string[]])[] = [
    ...targets.map(({ period }, i) => [period, ['targets', `#${i + 1}`, 'period']] as const),
    ...events.map(({ date }, i) => [date, ['events', `#${i + 1}`, 'date']] as const),
    ...(progress ? [[progress.baseline, ['measure', 'baseline']] as const] : []),
    ...(progress ? [[progress.target.period, ['measure', 'target', 'period']] as const] : []),
  ];
  return named
    .filter(([text]) => parsePeriod(text) === null)
    .map(([found, path]) => indicatorProblem(indicator, { code: 'period-error', found, expected: 'period' }, ...path));
}

/** A share is aimed at in per cent, as it is shown: no aim lies below 0 or above 100. */
function targetProblems(indicator: Indicator): readonly Problem[] {
  return (indicator.targets ?? []).flatMap(({ value }, i) =>
    outside(value, indicator, indicator, 'targets', `#${i + 1}`, 'value'),
  );
}

/** A band lies where values can lie, and its lower end below its upper one. */
function bandProblems(indicator: Indicator): readonly Problem[] {
  return (indicator.bands ?? []).flatMap(({ lower, upper }, i) => {
    const path = ['bands', `#${i + 1}`] as const;
    const isShare = SHARES.has(indicator.measure.type);
    const fault = (found: number, expected: string, end: 'lower' | 'upper') =>
      indicatorProblem(indicator, { code: 'schema-error', found: String(found), expected }, ...path, end);
    return [
      ...(isShare && lower !== undefined && lower < 0 ? [fault(lower, '≥ 0', 'lower')] : []),
      ...(isShare && upper !== undefined && upper > 100 ? [fault(upper, '≤ 100', 'upper')] : []),
      ...(lower !== undefined && upper !== undefined && lower >= upper ? [fault(upper, `> ${lower}`, 'upper')] : []),
    ];
  });
}

function outside(value: number, aimed: Indicator, indicator: Indicator, ...path: readonly string[]) {
  if (!SHARES.has(aimed.measure.type) || (value >= 0 && value <= 100)) return [];
  const fault = { code: 'unit-mismatch', found: String(value), expected: `per cent: ${aimed.id}` } as const;
  return [indicatorProblem(indicator, fault, ...path)];
}

/** With fewer periods than are put together the value would cover fewer than the definition says. */
function poolProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const { pool } = indicator.period;
  const { length } = periodsOf(indicator, monitor);
  if (pool === undefined || length === 0 || length >= pool) return [];
  const fault = { code: 'period-error', severity: 'warning', found: `pool ${pool}`, expected: `≤ ${length}` } as const;
  return [indicatorProblem(indicator, fault, 'period', 'pool')];
}

/** Who comes in two periods would be two people in both together. */
function pooledDistinctProblems(indicator: Indicator): readonly Problem[] {
  if (indicator.period.pool === undefined) return [];
  return quantitiesIn(indicator.measure)
    .filter(({ fields }) => fields['distinct'] !== undefined)
    .map(({ path }) =>
      indicatorProblem(indicator, { code: 'period-error', found: 'pool distinct' }, ...path, 'distinct'),
    );
}

function statusProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const known = periodsOf(indicator, monitor);
  if (known.length === 0) return [];
  return Object.keys(indicator.periodStatus ?? {})
    .filter((period) => !known.includes(period))
    .map((found) => {
      const fault = { code: 'period-error', severity: 'warning', found, expected: known.join(', ') } as const;
      return indicatorProblem(indicator, fault, 'periodStatus', found);
    });
}

/** The way starts in a period that there is, and ends later; its aim is in the unit of what is followed. */
function progressProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const { measure } = indicator;
  const of = measure.type === 'progress' ? indicatorWith(monitor, measure.of) : undefined;
  if (measure.type !== 'progress' || of === undefined) return [];
  const { baseline, target } = measure;
  const known = periodsOf(of, monitor);
  const absent = known.length > 0 && !known.includes(baseline);
  const start = { code: 'period-error', found: baseline, expected: known.join(', ') } as const;
  const end = { code: 'period-error', found: target.period, expected: `> ${baseline}` } as const;
  return [
    ...(absent ? [indicatorProblem(indicator, start, 'measure', 'baseline')] : []),
    ...(isAfter(target.period, baseline) ? [] : [indicatorProblem(indicator, end, 'measure', 'target', 'period')]),
    ...outside(target.value, of, indicator, 'measure', 'target', 'value'),
  ];
}

function isAfter(period: string, other: string): boolean {
  const [start, end] = [parsePeriod(period)?.earliest, parsePeriod(other)?.latest];
  return start === null || start === undefined || end === null || end === undefined || start > end;
}

/** The periods of the tables that an indicator counts, or those of the indicator that it is computed from; sorted. */
function periodsOf(indicator: Indicator, monitor: Monitor): readonly string[] {
  const { measure, period } = indicator;
  if ('of' in measure && typeof measure.of === 'string') {
    const of = indicatorWith(monitor, measure.of);
    return of === undefined || circleOf(indicator, monitor) ? [] : periodsOf(of, monitor);
  }
  const values = quantitiesIn(measure).flatMap(
    ({ resource }) => monitor.datasets.get(resource)?.columns.get(period.field)?.values ?? [],
  );
  return [...new Set(values.filter((value) => value !== null).map(String))].sort();
}
