import type { Indicator } from '../indicator/definition.js';
import { isReferenceMeasure } from '../measures/references/reference-kinds.js';
import { indicatorResources, relatedOf } from '../monitor/indicator-resources.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Protected } from '../protect/apply-pattern.js';
import { inPhase } from '../protect/over-time/pool-phase.js';
import { treatable } from '../protect/over-time/treatable.js';
import { policyReasons } from '../protect/policy/policy-reasons.js';
import { rulesFor } from '../protect/policy/rules-for.js';
import { computeSeries } from '../series/compute-series.js';
import type { Series } from '../series/series.js';

/** A series that must be protected, and what is published beside it. */
export interface SecretSeries extends Protected {
  readonly series: Series;
  /** Breakdowns of the indicator that a remedy may treat, by id. */
  readonly treatable: readonly string[];
}

/** A series that others have published already (`reasons` say who), or that is about things. */
export interface OpenSeries {
  readonly series: Series;
  readonly reasons: readonly string[];
}

export interface ComputedSeries {
  readonly secret: readonly SecretSeries[];
  readonly open: readonly OpenSeries[];
}

/** Every indicator that is computed from data, not from other indicators. Confidential. */
export function computedSeries(monitor: Monitor): ComputedSeries {
  const secret: SecretSeries[] = [];
  const open: OpenSeries[] = [];
  for (const indicator of monitor.indicators.filter(({ measure }) => !isReferenceMeasure(measure))) {
    const series = seriesOf(indicator, monitor);
    const reasons = openReasons(indicator, monitor);
    if (reasons) open.push({ series, reasons });
    else secret.push({ series, ...publishedBeside(indicator, monitor) });
  }
  return { secret, open };
}

/** Pooled periods keep step with what was published of them. */
function seriesOf(indicator: Indicator, monitor: Monitor): Series {
  const series = computeSeries(indicator, monitor.datasets, relatedOf(monitor));
  const { ledger } = monitor;
  const periods = series.periods.flatMap(({ edtf }) => edtf.split('/'));
  const phased = ledger ? inPhase(indicator, ledger, periods) : indicator;
  return phased === indicator ? series : computeSeries(phased, monitor.datasets, relatedOf(monitor));
}

/** Who has published all tables of an indicator that are not about things; null where a table is to be protected. */
export function openReasons(indicator: Indicator, monitor: Monitor): readonly string[] | null {
  const names = indicatorResources(indicator, monitor);
  const resources = monitor.dataPackage.resources.filter(({ name }) => names.includes(name));
  const open = resources.filter(
    (resource) => resource['teilhabe:published'] || resource['teilhabe:about'] === 'things',
  );
  if (open.length < names.length) return null;
  return [...new Set(open.flatMap((resource) => resource['teilhabe:published'] ?? []))];
}

function publishedBeside(indicator: Indicator, monitor: Monitor): Omit<SecretSeries, 'series'> {
  const names = indicatorResources(indicator, monitor);
  const resources = monitor.dataPackage.resources.filter(({ name }) => names.includes(name));
  const times = resources.map((resource) => resource['teilhabe:time'] ?? 'stock');
  return {
    rules: rulesFor(monitor.policy, names),
    profile: monitor.policy.profile,
    reasons: policyReasons(monitor.policy, names),
    // The same people from period to period only where every table says so.
    time: times.find((time) => time !== 'stock') ?? 'stock',
    treatable: treatable(indicator),
  };
}
