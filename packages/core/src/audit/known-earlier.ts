import type { Release } from './release.js';
import type { Finding } from './report.js';

/** The last of several editions with everything hidden that it shows: what is left is known from those before it. */
export function withoutNumbers({ edition, tables }: Release): Release {
  return {
    edition,
    tables: tables.map((table) => ({
      ...table,
      cells: table.cells.map((cell) => (cell.state === 'open' ? { ...cell, state: 'hidden', numbers: [] } : cell)),
    })),
  };
}

/** Findings, marked where others, made without the newest edition, say as much. */
export function markedEarlier(findings: readonly Finding[], earlier: readonly Finding[]): readonly Finding[] {
  const known = new Map(earlier.map((finding) => [placeOf(finding), finding]));
  return findings.map((finding) => {
    const before = known.get(placeOf(finding));
    return before && STRENGTH[before.verdict] >= STRENGTH[finding.verdict] ? { ...finding, earlier: true } : finding;
  });
}

const STRENGTH = { safe: 0, small: 1, narrow: 2, exact: 3 } as const;

function placeOf({ table, period, category, quantity, since }: Finding): string {
  return JSON.stringify([table, period, category, quantity === 'change', since]);
}
