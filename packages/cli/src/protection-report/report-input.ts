import type { ConfidentialResult, Ledger, PolicyFile } from '@teilhabe/core';
import { parseIndex } from '@teilhabe/core/publication';
import { readPublication } from '../html/read-publication.js';
import type { ProtectionReportInput } from './protection-report-input.js';

/** The report's input from a publication's files, what publishing knows beside them, and the ledger before it. */
export function reportInput(
  files: ReadonlyMap<string, string>,
  confidential: ConfidentialResult,
  { policy, ledger }: { readonly policy: PolicyFile; readonly ledger: Ledger },
): ProtectionReportInput {
  const { index, datasets } = readPublication(parseIndex(JSON.parse(files.get('index.json')!)), files);
  return {
    index,
    datasets: datasets.map(({ dataset }) => dataset),
    policy,
    earlierEditions: [...new Set(ledger.releases.map(({ edition }) => edition))].sort(),
    ...confidential,
  };
}
