import { relatedOf } from './monitor/indicator-resources.js';
import type { Monitor } from './monitor/monitor.js';
import { computeSeries } from './series/compute-series.js';
import type { Series } from './series/series.js';

/**
 * Computes one indicator of a monitor, e.g. `compute(monitor, 'hr1')`. The result is confidential.
 * Throws when the monitor has no such indicator.
 */
export function compute(monitor: Monitor, id: string): Series {
  const indicator = monitor.indicators.find((candidate) => candidate.id === id);
  if (indicator) return computeSeries(indicator, monitor.datasets, relatedOf(monitor));
  const known = monitor.indicators.map((candidate) => candidate.id).join(', ');
  throw new Error(`unknown indicator: "${id}"; expected ${known}`);
}
