import type { Indicator } from '../indicator/definition.js';
import { referredBy, resourcesOf } from '../indicator/resources-of.js';
import type { Related } from '../series/compute-series.js';
import { recordResources, type Monitor } from './monitor.js';

/** The kinds of records that a measure on records reads, by its type. */
export const RECORDS_READ: Readonly<Record<string, readonly string[]>> = {
  implementation: ['recommendations', 'recommendation-status'],
  network: ['committees', 'memberships'],
};

/** Every table of the monitor that an indicator reads, also through others and as records, each once. */
export function indicatorResources(indicator: Indicator, monitor: Monitor): readonly string[] {
  const { indicators } = monitor;
  const records = [indicator, ...referredBy(indicator, indicators)].flatMap(({ measure }) =>
    (RECORDS_READ[measure.type] ?? []).flatMap((record) => recordTables(monitor, record)),
  );
  return [...new Set([...resourcesOf(indicator, indicators), ...records])];
}

/** What an indicator of this monitor may need beside the tables. */
export function relatedOf(monitor: Monitor): Related {
  return {
    ...(monitor.counts ? { counts: monitor.counts } : {}),
    indicators: monitor.indicators,
    records: {
      resources: (record) => recordTables(monitor, record),
      edition: monitor.dataPackage.created.slice(0, 10),
    },
  };
}

function recordTables(monitor: Monitor, record: string): readonly string[] {
  return recordResources(monitor, record).map(({ name }) => name);
}
