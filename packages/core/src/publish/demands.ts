import type { Finding } from '../audit/report.js';
import type { Pattern } from '../protect/decide-pattern.js';
import type { HidingRule } from '../protect/protection-log.js';
import { cellId, tableId } from '../protect/system/cell-id.js';
import type { Series } from '../series/series.js';

/**
 * What to hide because the auditor has found something: the observation itself for a change over time, else the one with
 * the fewest people that is still visible beside it, in its own table first. Nothing where nothing is left to hide.
 */
export function demandsOf(findings: readonly Finding[], all: readonly Series[], pattern: Pattern): Pattern {
  const demands = new Map<string, HidingRule>();
  for (const finding of findings) {
    const { table, period, category, quantity } = finding;
    const own = cellId(table, period, category);
    const id =
      quantity === 'change' && !pattern.has(own) ? own : nextBeside(finding, all, new Map([...pattern, ...demands]));
    if (id !== undefined) demands.set(id, quantity === 'change' ? 'smallChange' : 'audit');
  }
  return demands;
}

function nextBeside({ table, period }: Finding, all: readonly Series[], hidden: Pattern): string | undefined {
  const series = all.find(({ indicator }) => indicator.id === table.split('~')[0]);
  const visible = (series?.tables ?? []).flatMap((candidate) =>
    candidate.observations.flatMap((observation) => {
      const name = tableId(series!, candidate);
      const id = cellId(name, observation.period, observation.category);
      if (observation.period !== period || observation.kind !== 'numbers' || hidden.has(id)) return [];
      return [{ id, own: name === table, total: candidate.breakdown === null, people: observation.parts.people }];
    }),
  );
  const [next] = visible.sort(
    (a, b) =>
      Number(b.own) - Number(a.own) ||
      Number(a.total) - Number(b.total) ||
      a.people - b.people ||
      (a.id < b.id ? -1 : 1),
  );
  return next?.id;
}
