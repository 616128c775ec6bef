import type { Dataset } from '../dataset/dataset.js';
import type { Indicator } from '../indicator/definition.js';
import type { Problem } from '../problem.js';
import type { PolicyFile } from '../protect/policy.js';
import type { DataPackage, RecordName } from './data-package.js';

/** A city's folder, read and checked. Confidential: its datasets may hold rows about people. */
export interface Monitor {
  readonly folder: string;
  readonly dataPackage: DataPackage;
  readonly indicators: readonly Indicator[];
  readonly policy: PolicyFile;
  /** Checked tables by resource name. */
  readonly datasets: ReadonlyMap<string, Dataset>;
}

/** What reading a folder gives: a monitor unless a file without which there is none is missing or broken. */
export interface ReadResult {
  readonly monitor: Monitor | null;
  readonly problems: readonly Problem[];
}

/** The datasets that hold this kind of record, e.g. all timelines of the monitor. */
export function recordDatasets(monitor: Monitor, record: RecordName): readonly Dataset[] {
  return monitor.dataPackage.resources
    .filter((resource) => resource['teilhabe:record'] === record)
    .map((resource) => monitor.datasets.get(resource.name))
    .filter((dataset) => dataset !== undefined);
}
