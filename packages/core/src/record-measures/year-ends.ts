import { boundsOf } from '../period/edtf.js';
import type { Period } from '../publication.js';
import { periodOfCode } from '../series/period-of-code.js';

/**
 * The calendar years from that of the first day to that of the edition; without a first day only the edition's. Empty
 * without an edition and when the first day comes after its year.
 */
export function yearsUntil(edition: string, first: string | null): readonly Period[] {
  if (edition === '') return [];
  const [from, to] = [yearOf(first ?? edition), yearOf(edition)];
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => String(from + i).padStart(4, '0'));
  return years.map(periodOfCode);
}

/** The day as of which a period is told: its last, or the edition's when it still goes on then. */
export function dayOfPeriod({ latest }: Period, edition: string): string {
  return latest !== null && latest < edition ? latest : edition;
}

/**
 * The day from which a dated record counts: the last of its date, since a report on two years tells how things stood at
 * their end; the first of a date that lasts beyond the edition. Null for a date that cannot be read.
 */
export function recordedDay(date: string, edition: string): string | null {
  const { earliest = null, latest = null } = boundsOf(date) ?? {};
  return latest === null || latest > edition ? (earliest ?? latest) : latest;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
