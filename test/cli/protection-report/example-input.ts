import {
  PROFILES,
  type AuditReport,
  type HiddenObservation,
  type PolicyFile,
  type ProtectionLog,
} from '@teilhabe/core';
import { observations, parseDataset, parseIndex, type Dataset } from '@teilhabe/core/publication';
import type { ProtectionReportInput } from '../../../packages/cli/src/protection-report/protection-report-input.js';
import { fixture } from '../../fixture.js';

/** A number of people that may stand nowhere in a report: one hidden observation's. */
export const CANARY = 8641;

export const NOTHING_HIDDEN: ProtectionLog = { hidden: [], remedies: [] };
export const PASSED: AuditReport = { hidden: 0, open: 40, findings: [] };
export const POLICY: PolicyFile = { profile: 'staffPublic' };

/** The committed publication, of which nothing is known but its files. */
export function publicationInput(changes: Partial<ProtectionReportInput> = {}): ProtectionReportInput {
  const index = parseIndex(fixture('index.json'));
  const datasets = index.link.item.map(({ href }) => parseDataset(fixture(href)));
  const rules = new Map(datasets.map((dataset) => [dataset.extension.teilhabe!.id, PROFILES.staffPublic] as const));
  return {
    index,
    datasets,
    policy: POLICY,
    rules,
    log: NOTHING_HIDDEN,
    audit: PASSED,
    earlierEditions: [],
    ...changes,
  };
}

/** A log in which every confidential observation of the datasets is hidden by a rule, in turn, with so many people. */
export function logOf(datasets: readonly Dataset[], people: (i: number) => number): readonly HiddenObservation[] {
  const rules = ['frequency', 'complementary', 'minimumBase', 'smallChange'] as const;
  return datasets
    .flatMap((dataset) => {
      const { id, breakdown } = dataset.extension.teilhabe!;
      const secret = observations(dataset).filter(({ status }) => status === 'C');
      return secret.map(({ at }) => ({
        indicator: id,
        breakdown: breakdown[0] ?? null,
        period: at['period']!,
        category: breakdown.map((dimension) => at[dimension]).join(),
      }));
    })
    .map((place, i) => ({ ...place, rule: rules[i % rules.length]!, people: people(i) }));
}
