import type { Indicator } from '../indicator/definition.js';
import { isReferenceMeasure } from '../measures/references/reference-kinds.js';
import { indicatorResources, relatedOf } from '../monitor/indicator-resources.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Problem } from '../problem.js';
import { derive } from '../protect/derive.js';
import { policyReasons } from '../protect/policy/policy-reasons.js';
import { rulesFor } from '../protect/policy/rules-for.js';
import type { Rules } from '../protect/policy/rules.js';
import { passPublished, ProtectionError } from '../protect/protect.js';
import type { SafeSeries } from '../protect/safe-series.js';
import { computeSeries } from '../series/compute-series.js';
import type { Series } from '../series/series.js';

/** The gate, replaceable in tests that plant numbers behind it. */
export type Gate = (series: Series, rules: Rules, reasons: readonly string[]) => SafeSeries;

/** Every indicator of a monitor behind the gate; those that cannot be protected are problems. */
export function protectAll(
  monitor: Monitor,
  gate: Gate,
): { readonly safe: readonly SafeSeries[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const passed = new Map<string, SafeSeries | null>();
  const pass = (id: string): SafeSeries | null => {
    const known = passed.get(id);
    if (known !== undefined) return known;
    const indicator = monitor.indicators.find((candidate) => candidate.id === id);
    if (indicator === undefined) throw new Error(`unknown indicator: "${id}"; check the monitor with validate() first`);
    const series = protectedOr(() => protectOne(indicator, monitor, gate, pass), problems);
    passed.set(id, series);
    return series;
  };
  const safe = monitor.indicators.flatMap(({ id }) => pass(id) ?? []);
  return { safe, problems };
}

function protectOne(
  indicator: Indicator,
  monitor: Monitor,
  gate: Gate,
  pass: (id: string) => SafeSeries | null,
): SafeSeries | null {
  const { measure } = indicator;
  if (!isReferenceMeasure(measure)) {
    return passGate(computeSeries(indicator, monitor.datasets, relatedOf(monitor)), monitor, gate);
  }
  const of = pass(measure.of);
  const reference = measure.type === 'progress' ? of : pass(measure.reference);
  return of && reference && derive({ ...indicator, measure }, of, reference);
}

/** Tables that others have published already, and tables about things, need no protection. */
function passGate(series: Series, monitor: Monitor, gate: Gate): SafeSeries {
  const names = indicatorResources(series.indicator, monitor);
  const resources = monitor.dataPackage.resources.filter(({ name }) => names.includes(name));
  const open = resources.filter(
    (resource) => resource['teilhabe:published'] || resource['teilhabe:about'] === 'things',
  );
  if (open.length === names.length) {
    const reasons = open.flatMap((resource) => resource['teilhabe:published'] ?? []);
    return passPublished(series, [...new Set(reasons)]);
  }
  return gate(series, rulesFor(monitor.policy, names), policyReasons(monitor.policy, names));
}

function protectedOr(compute: () => SafeSeries | null, problems: Problem[]): SafeSeries | null {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof ProtectionError)) throw error;
    const { indicator: field, period: found } = error;
    problems.push({ code: 'protection-error', severity: 'error', file: 'indicators.json', field, found });
    return null;
  }
}
