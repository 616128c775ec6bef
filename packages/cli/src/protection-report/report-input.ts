import type { AuditReport, Ledger, PolicyFile, ProtectionLog, Rules } from '@teilhabe/core';
import { parseIndex } from '@teilhabe/core/publication';
import { readPublication } from '../html/read-publication.js';
import type { ProtectionReportInput } from './protection-report-input.js';

/** What publishing knows beside the files. */
export interface Confidential {
  readonly log: ProtectionLog;
  readonly audit: AuditReport;
  readonly rules: ReadonlyMap<string, Rules>;
  readonly people?: ReadonlyMap<string, number>;
}

/** The report's input from a publication's files, what publishing knows beside them, and the ledger before it. */
export function reportInput(
  files: ReadonlyMap<string, string>,
  { log, audit, rules, people }: Confidential,
  { policy, ledger }: { readonly policy: PolicyFile; readonly ledger: Ledger },
): ProtectionReportInput {
  const { index, datasets } = readPublication(parseIndex(JSON.parse(files.get('index.json')!)), files);
  return {
    index,
    datasets: datasets.map(({ dataset }) => dataset),
    policy,
    rules,
    log,
    audit,
    earlierEditions: [...new Set(ledger.releases.map(({ edition }) => edition))].sort(),
    ...(people ? { people } : {}),
  };
}
