import { exactlyShown } from '../judge/exact-knowledge.js';
import type { Release } from '../release.js';
import type { Criteria, Finding } from '../report.js';
import { fewChanged, pairs } from './few-changed.js';
import { knownGroups, type KnownGroup } from './groups.js';

/**
 * What the last edition says about the few people by whom it corrects an earlier one: the same period, table and category
 * with other numbers. Whoever knows why it was corrected knows who they are, however large the group.
 */
export function changesSinceEditions(
  releases: readonly Release[],
  criteria: (table: string) => Criteria,
): readonly Finding[] {
  const last = releases.at(-1);
  if (last === undefined) return [];
  const periods = [...new Set(last.tables.flatMap(({ cells }) => cells.map(({ period }) => period)))].toSorted();
  return periods.flatMap((period) => {
    const after = groupsOf(last, period);
    return releases.slice(0, -1).flatMap((release) =>
      pairs(groupsOf(release, period), after).flatMap(([earlier, later]): Finding[] => {
        const { table, category } = later;
        const change = fewChanged(earlier, later, criteria(table.id));
        if (change === null) return [];
        const found = { verdict: 'exact', table: table.id, period, category, quantity: 'change' } as const;
        return [{ ...found, interval: [change, change], since: release.edition }];
      }),
    );
  });
}

function groupsOf(release: Release, period: string): readonly KnownGroup[] {
  return knownGroups(release, period, exactlyShown(release, period));
}
