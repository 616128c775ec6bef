import type { Finding } from '../audit/report.js';
import type { Pattern } from '../protect/decide-pattern.js';
import type { HidingRule } from '../protect/protection-log.js';
import { cellId, indicatorOf, tableId } from '../protect/system/cell-id.js';
import type { SecretSeries } from './computed-series.js';

/**
 * What to hide because the auditor has found something: the observation itself for a change over time, else the one with
 * the fewest people that is still visible beside it, in its own table first. Not what is public already from an earlier
 * edition; nothing where nothing is left to hide.
 */
export function demandsOf(
  findings: readonly Finding[],
  all: readonly SecretSeries[],
  pattern: Pattern,
  isPublic: (id: string) => boolean = () => false,
): Pattern {
  const demands = new Map<string, HidingRule>();
  for (const finding of findings) {
    const { table, period, category, quantity } = finding;
    const own = cellId(table, period, category);
    const id =
      quantity === 'change' && !pattern.has(own)
        ? own
        : nextBeside(finding, all, (one) => pattern.has(one) || demands.has(one) || isPublic(one));
    if (id !== undefined) demands.set(id, quantity === 'change' ? 'smallChange' : 'audit');
  }
  return demands;
}

function nextBeside(
  { table, period }: Finding,
  all: readonly SecretSeries[],
  isTaken: (id: string) => boolean,
): string | undefined {
  const own = all.filter(({ series }) => series.indicator.id === indicatorOf(table));
  const tables = own.flatMap(({ series }) => series.tables.map((candidate) => ({ series, candidate })));
  const visible = tables.flatMap(({ series, candidate }) =>
    candidate.observations.flatMap((observation) => {
      const name = tableId(series, candidate);
      const id = cellId(name, observation.period, observation.category);
      if (observation.period !== period || observation.kind !== 'numbers' || isTaken(id)) return [];
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
