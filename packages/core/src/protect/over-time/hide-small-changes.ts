import { smallChanges, type SmallChange, type Timeline } from './small-changes.js';

/**
 * Observations to hide so that no small change is visible: always the one whose hiding resolves most of what is left, of
 * equals the older one, then that with the smaller id. Deterministic; what the public knows already cannot be helped.
 */
export function hideSmallChanges(timeline: Timeline, isHidden: (id: string) => boolean): readonly string[] {
  const hide = new Set<string>();
  const periodOf = periodsOf(timeline);
  for (;;) {
    const open = smallChanges(timeline, (id) => hide.has(id) || isHidden(id));
    const next = mostResolving(open, periodOf);
    if (next === undefined) return [...hide].sort();
    hide.add(next);
  }
}

function mostResolving(open: readonly SmallChange[], periodOf: ReadonlyMap<string, number>): string | undefined {
  const resolves = new Map<string, number>();
  for (const id of open.flatMap(({ hideable }) => hideable)) resolves.set(id, (resolves.get(id) ?? 0) + 1);
  const [best] = [...resolves].sort(
    ([a, resolvedByA], [b, resolvedByB]) =>
      resolvedByB - resolvedByA || periodOf.get(a)! - periodOf.get(b)! || (a < b ? -1 : 1),
  );
  return best?.[0];
}

function periodsOf({ periods }: Timeline): ReadonlyMap<string, number> {
  return new Map(periods.flatMap(({ now }, i) => [...now.cells.values()].map(({ id }) => [id, i] as const)));
}
