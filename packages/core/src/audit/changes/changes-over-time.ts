import { exactlyKnown } from '../judge/exact-knowledge.js';
import type { Release, ReleasedTable } from '../release.js';
import type { Criteria, Finding } from '../report.js';
import type { KnownSystem } from '../solve/compatible.js';
import { fewChanged, pairs } from './few-changed.js';
import { knownGroups, type KnownGroup } from './groups.js';

/**
 * What two adjacent periods of a table say about the few people who came or went between them, in groups whose people mostly
 * stay (`stock`) and that are small enough to know them. Periods put together are not compared.
 */
export function changesOverTime(
  release: Release,
  known: ReadonlyMap<string, KnownSystem>,
  criteria: (table: string) => Criteria,
): readonly Finding[] {
  const groups = new Map(
    [...known].map(([period, knowledge]) => [period, knownGroups(release, period, exactlyKnown(knowledge))]),
  );
  return release.tables
    .filter(({ counts }) => counts?.time === 'stock')
    .flatMap((table) => tableChanges(table, groups, criteria(table.id)));
}

function tableChanges(
  table: ReleasedTable,
  groups: ReadonlyMap<string, readonly KnownGroup[]>,
  criteria: Criteria,
): readonly Finding[] {
  const periods = [...new Set(table.cells.map(({ period }) => period))]
    .filter((period) => !isPooled(period))
    .toSorted();
  const at = (period: string) => (groups.get(period) ?? []).filter((group) => group.table.id === table.id);
  return periods.slice(1).flatMap((period, i) => {
    const since = periods[i]!;
    return pairs(at(since), at(period)).flatMap(([before, after]): Finding[] => {
      const small = Math.min(before.base, after.base) <= criteria.smallChangeBase;
      const change = small ? fewChanged(before, after, criteria) : null;
      if (change === null) return [];
      const { category } = after;
      const found = { verdict: 'exact', table: table.id, period, category, quantity: 'change' } as const;
      return [{ ...found, interval: [change, change], since }];
    });
  });
}

/** Several years in one: `2023/2025`. A school year has months. */
function isPooled(period: string): boolean {
  return /^-?\d{4}\/-?\d{4}$/.test(period);
}
