import { raise, type Flag, type FlagPlan, type FlagRoom, type PlacedFlag } from './flags.js';
import { areClear, candidates, rowsOf } from './upright-flags.js';

/** In more rows than these nobody finds the label of a point any more. */
const MOST_ROWS = 6;
const ROWS = 5;

/** Whether there are too many labels to show all of them. */
export function isCrowded(flags: readonly Flag[], room: FlagRoom): boolean {
  return rowsOf(flags, room) > MOST_ROWS;
}

/**
 * Labels on straight poles in five rows for as many flags, in the order of x, as there is room for; null for the others.
 * Each takes the lowest row that is free, so that those after it find room above. No label touches another or
 * another's pole.
 */
export function crowdedFlags(flags: readonly Flag[], room: FlagRoom): readonly (PlacedFlag | null)[] {
  const placed: { readonly position: number; readonly flag: Flag; readonly plan: FlagPlan }[] = [];
  for (const [position, flag] of flags.entries()) {
    const lowestFirst = [...candidates(flag, room, ROWS)].sort((a, b) => b.row - a.row);
    const plan = lowestFirst.find((one) => placed.every((other) => areClear(other.plan, other.flag, one, flag)));
    if (plan) placed.push({ position, flag, plan });
  }
  const raised = raise(
    placed.map(({ plan }) => plan),
    placed.map(({ flag }) => flag),
    room,
  );
  const byPosition = new Map(placed.map(({ position }, i) => [position, raised[i]!]));
  return flags.map((_, position) => byPosition.get(position) ?? null);
}
