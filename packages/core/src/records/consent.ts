import type { Period } from '../publication.js';
import { valueOf } from './read-cell.js';
import type { RecordField, RecordKind } from './record-kind.js';
import type { RecordRow } from './record-rows.js';

/** A person's consent as it is recorded in a row; null where a part of it is missing or cannot be read. */
export interface Consent {
  readonly on: Period | null;
  readonly scope: readonly string[] | null;
  readonly revoked: Period | null;
}

/** Whether rows of this kind are published with a recorded consent only. */
export function needsConsent({ fields }: RecordKind): boolean {
  return fields.some((field) => field.name === 'consent_on');
}

export function consentOf(kind: RecordKind, row: RecordRow): Consent {
  return {
    on: valueOf(kind, row, 'consent_on') as Period | null,
    scope: valueOf(kind, row, 'consent_scope') as readonly string[] | null,
    revoked: valueOf(kind, row, 'revoked_on') as Period | null,
  };
}

/**
 * Whether a row may be published on a day: always for kinds that need no consent, else from the day of the consent until
 * the day before its revocation. A revocation that cannot be read counts as one.
 */
export function mayBePublished(kind: RecordKind, row: RecordRow, day: string): boolean {
  if (!needsConsent(kind)) return true;
  const { on, scope, revoked } = consentOf(kind, row);
  if (on === null || scope === null || on.earliest === null || on.earliest > day) return false;
  if (row.cells.get('revoked_on') === undefined) return row.reasons.get('revoked_on') !== 'invalid';
  return typeof revoked?.earliest === 'string' && revoked.earliest > day;
}

/** Whether the recorded consent covers a field. */
export function isCovered({ scope }: RecordField, kind: RecordKind, row: RecordRow): boolean {
  return scope === undefined || consentOf(kind, row).scope?.includes(scope) === true;
}
