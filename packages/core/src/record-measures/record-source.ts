import type { Dataset } from '../dataset/dataset.js';

/** The tables of a monitor, and which of them hold which kind of record. */
export interface RecordSource {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The names of the resources that hold this kind of record. */
  readonly resources: (record: string) => readonly string[];
  /** The day of the edition, ISO 8601. */
  readonly edition: string;
}

/** The tables of this kind of record that could be read; empty when there are none. */
export function recordTables({ datasets, resources }: RecordSource, record: string): readonly Dataset[] {
  return resources(record)
    .map((name) => datasets.get(name))
    .filter((dataset) => dataset !== undefined);
}
