import type { OverTime } from '../protect/over-time/decide-over-time.js';
import { placeOf } from '../protect/system/cell-id.js';
import type { Problem } from '../problem.js';

/**
 * What a clerk is told about small changes of one indicator: for each breakdown how many values they hide and the remedy
 * that the policy could allow, and which periods differ by few people from an earlier edition. Warnings; empty when nothing
 * is hidden for this reason.
 */
export function overTimeProblems(indicator: string, { hide, remedies, corrected }: OverTime): readonly Problem[] {
  const tables = [...new Set(hide.map((id) => placeOf(id).table))].sort();
  const warning = { code: 'small-change', severity: 'warning', file: 'indicators.json' } as const;
  return [
    ...tables.map((table): Problem => {
      const proposed = remedies.find(({ breakdown, taken }) => !taken && table === `${indicator}~${breakdown}`);
      const values = hide.filter((id) => placeOf(id).table === table).length;
      return { ...warning, field: table, found: proposed?.remedy ?? '', expected: String(values) };
    }),
    ...corrected.map((period): Problem => ({ ...warning, field: indicator, found: 'correction', expected: period })),
  ];
}
