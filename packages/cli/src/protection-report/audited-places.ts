import type { AuditReport, Finding, Verdict } from '@teilhabe/core';

/** From the most telling on. */
export const VERDICTS: readonly Verdict[] = ['exact', 'narrow', 'small', 'safe'];

/** What the auditor found, each place once with its most telling verdict, the worst first; safe ones are left out. */
export function auditedPlaces({ findings }: AuditReport): readonly Finding[] {
  const places = new Map<string, Finding>();
  const worstFirst = findings
    .filter(({ verdict }) => verdict !== 'safe')
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  for (const finding of worstFirst) {
    const { table, period, category, since } = finding;
    const key = JSON.stringify([table, period, category, since]);
    if (!places.has(key)) places.set(key, finding);
  }
  return [...places.values()];
}

/** How many places have each verdict; safe are the hidden observations that are in none of the others. */
export function verdictCounts(audit: AuditReport): Readonly<Record<Verdict, number>> {
  const places = auditedPlaces(audit);
  const count = (verdict: Verdict) => places.filter((place) => place.verdict === verdict).length;
  const single = places.filter(({ quantity, category }) => quantity !== 'change' && !category.includes(' + ')).length;
  return { exact: count('exact'), narrow: count('narrow'), small: count('small'), safe: audit.hidden - single };
}
