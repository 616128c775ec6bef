import {
  added,
  buildPublication,
  EMPTY_LEDGER,
  publishable,
  type Ledger,
  type Problem,
  type ProtectionSummary,
} from '@teilhabe/core';
import { htmlFiles } from './html/html-files.js';
import type { EngineName } from './engine.js';
import { loadMonitor } from './load-monitor.js';
import type { OnStep } from './progress.js';
import type { ProtectionReportInput } from './protection-report/protection-report-input.js';
import { reportInput } from './protection-report/report-input.js';

/** A publication ready to be written or served, or why there is none. */
export interface PublicationFiles {
  /** Null when a problem stands against publishing. */
  readonly files: ReadonlyMap<string, string> | null;
  readonly problems: readonly Problem[];
  readonly protection: readonly ProtectionSummary[];
  /** The record of everything that was ever published, this publication included. */
  readonly ledger: Ledger;
  /** Confidential: what the protection report tells about. Null when nothing may be published. */
  readonly report: ProtectionReportInput | null;
}

export interface PublicationOptions {
  /** Where the publication will be found, an absolute address; the `homepage` of datapackage.json by default. */
  readonly base?: string;
  /** What counts the rows; default the columns in memory. */
  readonly engine?: EngineName;
}

const NOTHING: PublicationFiles = { files: null, problems: [], protection: [], ledger: EMPTY_LEDGER, report: null };

/** Reads, checks, computes, protects and words a monitor's folder; writes nothing. `onStep` hears what comes next. */
export async function publicationFiles(
  folder: string,
  onStep: OnStep = () => undefined,
  { base, engine = 'arquero' }: PublicationOptions = {},
): Promise<PublicationFiles> {
  const { monitor: read, problems } = await loadMonitor(folder, engine);
  if (!read || !publishable(problems)) return { ...NOTHING, problems };
  const monitor = base === undefined ? read : { ...read, dataPackage: { ...read.dataPackage, homepage: base } };
  onStep('compute');
  const before = monitor.ledger ?? EMPTY_LEDGER;
  const { files, release, protection, confidential, ...built } = buildPublication(monitor);
  const all = [...problems, ...built.problems];
  if (!publishable(all)) return { ...NOTHING, problems: all, protection, ledger: before };
  onStep('word');
  return {
    files: new Map([...files, ...htmlFiles(files)]),
    problems: all,
    protection,
    ledger: added(before, release),
    report: reportInput(files, confidential, { policy: monitor.policy, ledger: before }),
  };
}
