import type { Indicator } from '../indicator/definition.js';
import { isReferenceMeasure } from '../measures/references/reference-kinds.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Problem } from '../problem.js';
import { applyPattern, passPublished, type Protected } from '../protect/apply-pattern.js';
import type { Pattern } from '../protect/decide-pattern.js';
import { derive } from '../protect/derive.js';
import type { ProtectionLog } from '../protect/protection-log.js';
import type { SafeSeries } from '../protect/safe-series.js';
import { indicatorOf, placeOf } from '../protect/system/cell-id.js';
import type { Series } from '../series/series.js';
import { computedSeries, type ComputedSeries, type SecretSeries } from './computed-series.js';
import { decideAll } from './decide-all.js';
import { protectionLog } from './protection-log.js';
import { protectionProblems } from './protection-problems.js';

/** The gate, replaceable in tests that plant numbers behind a decided pattern. */
export type Gate = (series: Series, pattern: Pattern, published: Protected) => SafeSeries;

export interface ProtectionOptions {
  readonly gate?: Gate;
  /** Observations that the auditor wants hidden as well. */
  readonly demanded?: Pattern;
  /** What was computed of the monitor before. */
  readonly computed?: ComputedSeries;
}

export interface ProtectedMonitor {
  readonly safe: readonly SafeSeries[];
  readonly problems: readonly Problem[];
  /** Confidential: what was decided about which numbers. */
  readonly log: ProtectionLog;
  readonly secret: readonly SecretSeries[];
  readonly pattern: Pattern;
  /** Observations that earlier editions published already with the values that they have. */
  readonly locked: ReadonlySet<string>;
}

/** Every indicator of a monitor behind the gate, all of them together: what cannot be protected is a problem. */
export function protectAll(monitor: Monitor, options: ProtectionOptions = {}): ProtectedMonitor {
  const { gate = applyPattern, demanded = new Map(), computed = computedSeries(monitor) } = options;
  const decision = decideAll(computed.secret, monitor, demanded);
  const passed = new Map<string, readonly SafeSeries[]>();
  for (const { series, reasons } of computed.open) passed.set(series.indicator.id, [passPublished(series, reasons)]);
  for (const { series, ...published } of decision.secret) {
    const { id } = series.indicator;
    passed.set(id, [...(passed.get(id) ?? []), gate(series, decision.pattern, published)]);
  }
  // What cannot be protected does not pass the gate at all.
  const unprotected = decision.unprotected.map(placeOf);
  for (const { table } of unprotected) passed.set(indicatorOf(table), []);
  return {
    safe: monitor.indicators.flatMap((indicator) => safeOf(indicator, monitor, passed)),
    problems: [...protectionProblems(unprotected), ...decision.problems],
    log: protectionLog(decision),
    secret: decision.secret,
    pattern: decision.pattern,
    locked: decision.locked,
  };
}

/** Reference measures are computed from what has passed the gate, through others too; nothing where those have not. */
function safeOf(
  indicator: Indicator,
  monitor: Monitor,
  passed: Map<string, readonly SafeSeries[]>,
): readonly SafeSeries[] {
  const known = passed.get(indicator.id);
  if (known !== undefined) return known;
  const { measure } = indicator;
  if (!isReferenceMeasure(measure)) return [];
  const [of] = safeOfId(measure.of, monitor, passed);
  const [reference] = measure.type === 'progress' ? [of] : safeOfId(measure.reference, monitor, passed);
  const series = of && reference ? [derive({ ...indicator, measure }, of, reference)] : [];
  passed.set(indicator.id, series);
  return series;
}

function safeOfId(id: string, monitor: Monitor, passed: Map<string, readonly SafeSeries[]>): readonly SafeSeries[] {
  const indicator = monitor.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) throw new Error(`unknown indicator: "${id}"; check the monitor with validate() first`);
  return safeOf(indicator, monitor, passed);
}
