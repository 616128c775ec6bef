import type { Indicator } from '../indicator/definition.js';
import { isReferenceMeasure } from '../measures/references/reference-kinds.js';
import { indicatorResources, relatedOf } from '../monitor/indicator-resources.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Problem } from '../problem.js';
import { applyPattern, passPublished, type Protected } from '../protect/apply-pattern.js';
import { decidePattern, type Decision, type Pattern } from '../protect/decide-pattern.js';
import { derive } from '../protect/derive.js';
import { policyReasons } from '../protect/policy/policy-reasons.js';
import { rulesFor } from '../protect/policy/rules-for.js';
import type { Rules } from '../protect/policy/rules.js';
import type { ProtectionLog } from '../protect/protection-log.js';
import type { SafeSeries } from '../protect/safe-series.js';
import { computeSeries } from '../series/compute-series.js';
import type { Series } from '../series/series.js';
import { protectionLog } from './protection-log.js';

/** The gate, replaceable in tests that plant numbers behind a decided pattern. */
export type Gate = (series: Series, pattern: Pattern, published: Protected) => SafeSeries;

export interface ProtectedMonitor {
  readonly safe: readonly SafeSeries[];
  readonly problems: readonly Problem[];
  readonly log: ProtectionLog;
  /** What an indicator was judged by; absent for those that need no protection. */
  readonly rules: ReadonlyMap<string, Rules>;
  /** Confidential: what is protected, and which observations of it are hidden. */
  readonly secret: readonly Series[];
  readonly pattern: Pattern;
}

/** Every indicator of a monitor behind the gate, all of them together: what cannot be protected is a problem. */
export function protectAll(
  monitor: Monitor,
  gate: Gate = applyPattern,
  demanded: Pattern = new Map(),
): ProtectedMonitor {
  const computed = computedSeries(monitor);
  const secret = computed.flatMap(({ series, published }) => (published ? [{ series, ...published }] : []));
  const decision = decidePattern(secret, { demanded });
  const passed = new Map<string, SafeSeries | null>(
    computed.map(({ series, published, open }) => [
      series.indicator.id,
      published ? gate(series, decision.pattern, published) : passPublished(series, open),
    ]),
  );
  // What cannot be protected does not pass the gate at all.
  for (const id of decision.unprotected) passed.set(indicatorOf(id), null);
  return {
    safe: monitor.indicators.flatMap((indicator) => safeOf(indicator, monitor, passed) ?? []),
    problems: unprotectedProblems(decision),
    log: protectionLog(
      secret.map(({ series }) => series),
      decision.pattern,
    ),
    pattern: decision.pattern,
    secret: secret.map(({ series }) => series),
    rules: new Map(secret.map(({ series, rules }) => [series.indicator.id, rules])),
  };
}

interface ComputedSeries {
  readonly series: Series;
  /** Null for tables that others have published already, and for tables about things. */
  readonly published: Protected | null;
  /** Who has published them. */
  readonly open: readonly string[];
}

function computedSeries(monitor: Monitor): readonly ComputedSeries[] {
  return monitor.indicators
    .filter(({ measure }) => !isReferenceMeasure(measure))
    .map((indicator) => {
      const series = computeSeries(indicator, monitor.datasets, relatedOf(monitor));
      return { series, ...publishedBeside(indicator, monitor) };
    });
}

function publishedBeside(indicator: Indicator, monitor: Monitor): Omit<ComputedSeries, 'series'> {
  const names = indicatorResources(indicator, monitor);
  const resources = monitor.dataPackage.resources.filter(({ name }) => names.includes(name));
  const open = resources.filter(
    (resource) => resource['teilhabe:published'] || resource['teilhabe:about'] === 'things',
  );
  if (open.length === names.length) {
    return { published: null, open: [...new Set(open.flatMap((resource) => resource['teilhabe:published'] ?? []))] };
  }
  const rules = rulesFor(monitor.policy, names);
  const times = resources.map((resource) => resource['teilhabe:time'] ?? 'stock');
  const time = times.find((way) => way !== 'stock') ?? 'stock';
  const { profile } = monitor.policy;
  return { published: { rules, profile, reasons: policyReasons(monitor.policy, names), time }, open: [] };
}

/** Reference measures are computed from what has passed the gate, through others too; null where something has not. */
function safeOf(indicator: Indicator, monitor: Monitor, passed: Map<string, SafeSeries | null>): SafeSeries | null {
  const known = passed.get(indicator.id);
  if (known !== undefined) return known;
  const { measure } = indicator;
  if (!isReferenceMeasure(measure)) return null;
  const seriesOf = (id: string) => {
    const other = monitor.indicators.find((candidate) => candidate.id === id);
    if (other === undefined) throw new Error(`unknown indicator: "${id}"; check the monitor with validate() first`);
    return safeOf(other, monitor, passed);
  };
  const of = seriesOf(measure.of);
  const reference = measure.type === 'progress' ? of : seriesOf(measure.reference);
  const series = of && reference && derive({ ...indicator, measure }, of, reference);
  passed.set(indicator.id, series);
  return series;
}

/** The indicator of an observation: `hr1` of `hr1~department 2025 10`. */
function indicatorOf(observation: string): string {
  return observation.split(/[~ ]/, 1)[0]!;
}

/** One problem for each table and period that cannot be protected; it names the breakdown to be dropped. */
function unprotectedProblems({ unprotected }: Decision): readonly Problem[] {
  const places = new Map(
    unprotected.map((id) => {
      const [table = '', period = ''] = id.split(' ');
      return [`${table} ${period}`, { table, period }] as const;
    }),
  );
  return [...places.values()].map(({ table, period }) => ({
    code: 'protection-error',
    severity: 'error',
    file: 'indicators.json',
    field: table,
    found: period,
  }));
}
