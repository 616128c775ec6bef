import { auditReleases, disclosuresIn, releaseOf, type AuditReport, type Criteria, type Release } from '@teilhabe/core';
import { csvFaults } from './csv-faults.js';
import { fileFaults } from './file-faults.js';
import { hiddenFaults } from './hidden-faults.js';
import type { PublicationFault } from './publication-fault.js';
import type { AuditedPublication } from './read-audited.js';
import { openSdgFaults } from './open-sdg-faults.js';
import { recordFaults } from './record-faults.js';

/** What an audit found: in the numbers, and in the files around them. */
export interface PublicationAudit {
  readonly report: AuditReport;
  readonly faults: readonly PublicationFault[];
  /** Nothing can be computed or placed narrowly that earlier editions do not tell already, and no file says more than it should. `small` is a warning only. */
  readonly passed: boolean;
}

export interface AuditOptions {
  /** Editions published before, oldest first: whoever kept them knows them too. */
  readonly earlier?: readonly Release[];
  readonly criteria?: Criteria;
  /** Whether intervals are computed for safe observations too. Default false. */
  readonly intervals?: boolean;
  /** Hears which period is looked at next, from 1, and of how many. */
  readonly onPeriod?: (nth: number, all: number) => void;
}

/** Looks at a publication as an attacker does: what can be worked out of its numbers, and what lies around in its files. */
export function auditPublication(
  publication: AuditedPublication,
  { earlier = [], criteria, intervals = false, onPeriod }: AuditOptions = {},
): PublicationAudit {
  const release = releaseOf(publication.index, publication.datasets);
  const report = auditReleases([...earlier, release], {
    intervals,
    ...(criteria === undefined ? {} : { criteria: () => criteria }),
    ...(onPeriod === undefined ? {} : { onPeriod }),
  });
  const faults = faultsOf(publication);
  return { report, faults, passed: disclosuresIn(report).length === 0 && faults.length === 0 };
}

function faultsOf(publication: AuditedPublication): readonly PublicationFault[] {
  const datasets = [...publication.datasets];
  return [
    ...publication.faults,
    ...fileFaults(publication),
    ...datasets.flatMap(([href, dataset]) => hiddenFaults(dataset, href)),
    ...datasets.flatMap(([, dataset]) => csvFaults(dataset, publication.files)),
    ...openSdgFaults(publication),
    ...recordFaults(publication),
  ];
}
