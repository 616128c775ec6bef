import type { AuditReport, Finding } from './report.js';

/**
 * What stands against publishing: numbers that can be computed, or placed too narrowly. Not what earlier editions have told
 * already, because keeping the new one back would not take that back.
 */
export function disclosuresIn({ findings }: AuditReport): readonly Finding[] {
  return findings.filter(({ verdict, earlier }) => !earlier && (verdict === 'exact' || verdict === 'narrow'));
}
