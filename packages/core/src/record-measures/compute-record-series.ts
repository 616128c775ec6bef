import type { Dataset } from '../dataset/dataset.js';
import type { Indicator } from '../indicator/definition.js';
import type { Series } from '../series/series.js';

/** The tables of a monitor, and which of them hold which kind of record. */
export interface RecordSource {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly resources: (record: string) => readonly string[];
  /** The day of the edition, ISO 8601. */
  readonly edition: string;
}

export function computeRecordSeries(indicator: Indicator, _source: RecordSource): Series {
  throw new Error(`not computed here: ${indicator.id}`);
}
