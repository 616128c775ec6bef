import type { Dataset } from '../dataset/dataset.js';
import type { Counts } from '../engine/counts.js';
import type { Ledger } from '../editions/ledger.js';
import type { Indicator } from '../indicator/definition.js';
import type { SentenceTexts } from '../indicator/sentence-texts.js';
import type { Problem } from '../problem.js';
import type { PolicyFile } from '../protect/policy/policy-file.js';
import type { BoundariesDescriptor, DataPackage, RecordName, ResourceDescriptor } from './data-package.js';

/** A city's folder, read and checked. Confidential: its datasets may hold rows about people. */
export interface Monitor {
  readonly folder: string;
  readonly dataPackage: DataPackage;
  readonly indicators: readonly Indicator[];
  readonly policy: PolicyFile;
  /** What was ever published of it; absent or empty when nothing was. */
  readonly ledger?: Ledger;
  /** The city's own sentences, where the folder has a `sentences.json`. */
  readonly sentences?: SentenceTexts;
  /** Checked tables by resource name. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** What an engine has counted of their rows (`counted`); default: the columns in memory are counted when it is needed. */
  readonly counts?: Counts;
  /** GeoJSON files that could be read, whatever they hold; absent or empty when there are none. */
  readonly boundaries?: readonly ReadBoundaries[];
}

/** A file of boundaries and what stands in it. */
export interface ReadBoundaries {
  readonly resource: BoundariesDescriptor;
  readonly json: unknown;
}

/** What reading a folder gives: a monitor unless a file without which there is none is missing or broken. */
export interface ReadResult {
  readonly monitor: Monitor | null;
  readonly problems: readonly Problem[];
}

/** The tables that hold this kind of record, as the data package describes them; none for a name that is no kind. */
export function recordResources(
  { dataPackage }: Pick<Monitor, 'dataPackage'>,
  record: string,
): readonly ResourceDescriptor[] {
  return dataPackage.resources.filter((resource) => resource['teilhabe:record'] === record);
}

/** The datasets that hold this kind of record, e.g. all timelines of the monitor. */
export function recordDatasets(monitor: Monitor, record: RecordName): readonly Dataset[] {
  return recordResources(monitor, record)
    .map((resource) => monitor.datasets.get(resource.name))
    .filter((dataset) => dataset !== undefined);
}

/** Whether the data package lists a resource that could not be read; it then has problems of its own. */
export function isUnread({ dataPackage, datasets }: Monitor, name: string): boolean {
  return !datasets.has(name) && dataPackage.resources.some((resource) => resource.name === name);
}

/** Whether a table of this kind of record could not be read: what refers to it cannot be checked. */
export function unreadRecords(monitor: Monitor, record: RecordName): boolean {
  return recordResources(monitor, record).some((resource) => isUnread(monitor, resource.name));
}
