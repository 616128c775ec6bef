import { UNREADABLE } from '../dataset/dataset.js';
import type { Problem } from '../problem.js';
import { consentOf, needsConsent } from './consent.js';
import { fieldOf, type RecordKind } from './record-kind.js';
import { recordProblem } from './record-problem.js';
import type { RecordRow } from './record-rows.js';

/**
 * Rows about people whose consent is not recorded with its day and its scope. They say the row, and
 * nothing from it; what stands there and cannot be read has a problem elsewhere.
 */
export function consentProblems(kind: RecordKind, row: RecordRow): readonly Problem[] {
  if (!needsConsent(kind)) return [];
  const { on, scope } = consentOf(kind, row);
  return [...(on === null ? ['consent_on'] : []), ...(scope === null || scope.length === 0 ? ['consent_scope'] : [])]
    .filter((name) => !row.cells.has(name) && row.reasons.get(name) !== UNREADABLE)
    .map((name) => recordProblem(row, fieldOf(kind, name), { code: 'consent-error' }));
}
