import type { Monitor } from '../monitor/monitor.js';
import type { Problem } from '../problem.js';
import { cellProblems } from './check-cells.js';
import { consentProblems } from './check-consent.js';
import { historyProblems } from './check-history.js';
import { duplicateIdProblems } from './check-ids.js';
import { referenceProblems } from './check-references.js';
import { RECORD_KINDS } from './record-kinds.js';
import { recordRows } from './record-rows.js';

/**
 * What is wrong with a monitor's records: cells that their kind does not allow, ids that occur twice, references to what is
 * not there, statuses that cannot be, people without a recorded consent. Empty when they can be published.
 */
export function recordProblems(monitor: Monitor): readonly Problem[] {
  const found = RECORD_KINDS.flatMap((kind) => {
    const rows = recordRows(monitor, kind.name);
    return [
      ...rows.flatMap((row) => [...cellProblems(kind, row), ...consentProblems(kind, row)]),
      ...duplicateIdProblems(kind, rows),
      ...referenceProblems(monitor, kind),
    ];
  });
  return [...found, ...historyProblems(monitor)];
}
