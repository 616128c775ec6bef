import type { AuditReport, PolicyFile, ProtectionLog, Rules } from '@teilhabe/core';
import type { Dataset, PublicationIndex } from '@teilhabe/core/publication';

/** Everything that the protection report tells about. Nothing in it is a hidden number of one observation but in `log`. */
export interface ProtectionReportInput {
  /** Title, publisher and edition come from here, never from the clock. */
  readonly index: PublicationIndex;
  /** The datasets of the index, in its order. */
  readonly datasets: readonly Dataset[];
  readonly policy: PolicyFile;
  /** What each indicator was judged by, by its id; absent for those that need no protection. */
  readonly rules: ReadonlyMap<string, Rules>;
  readonly log: ProtectionLog;
  /** What the auditor found in the files that were published. */
  readonly audit: AuditReport;
  /** Days of the editions in the ledger that this one was compared with, oldest first. */
  readonly earlierEditions: readonly string[];
  /** How many people all observations of a table are about together, by table (`hr1~department`); what is unknown is left out. */
  readonly people?: ReadonlyMap<string, number>;
}
