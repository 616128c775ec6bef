import { LABEL_GAP, POLE_GAP, type Flag, type FlagPlan, type FlagRoom } from './flags.js';

/** Air between a label and another label's pole. */
const POLE_CLEARANCE = 4;
/** After so many trials the search gives up; a dozen labels need a few hundred. */
const MOST_TRIALS = 5_000;

/**
 * Labels on straight poles, each left or right of its own, in at most `rows` rows: no label touches another or
 * another's pole. A search through the flags in the order of x; null when there is no such plan.
 */
export function uprightFlags(flags: readonly Flag[], room: FlagRoom, rows: number): readonly FlagPlan[] | null {
  if (rowsOf(flags, room) > rows) return null;
  let trials = 0;
  const search = (plans: readonly FlagPlan[]): readonly FlagPlan[] | null => {
    const flag = flags[plans.length];
    if (!flag) return plans;
    for (const plan of candidates(flag, room, rows)) {
      trials += 1;
      if (trials > MOST_TRIALS) return null;
      if (!plans.every((other, i) => areClear(other, flags[i]!, plan, flag))) continue;
      const found = search([...plans, plan]);
      if (found) return found;
    }
    return null;
  };
  return search([]);
}

/** How many rows the labels fill when they stand side by side without gaps. */
export function rowsOf(flags: readonly Flag[], { left, right }: FlagRoom): number {
  return flags.reduce((sum, { width }) => sum + width, 0) / (right - left);
}

/** Every row, first on the side to which the layout's texts run. */
export function candidates(flag: Flag, { left, right, direction }: FlagRoom, rows: number): readonly FlagPlan[] {
  const sides = direction === 'ltr' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return sides.flatMap((side) => {
    const edge = side === 'right' ? flag.x + POLE_GAP : flag.x - POLE_GAP - flag.width;
    if (edge < left || edge + flag.width > right) return [];
    return Array.from({ length: rows }, (_, row) => ({
      row,
      left: edge,
      side,
      path: Array.from({ length: row + 1 }, () => flag.x),
    }));
  });
}

/** Whether two labels on straight poles touch neither each other nor each other's poles. */
export function areClear(a: FlagPlan, first: Flag, b: FlagPlan, second: Flag): boolean {
  if (a.row === b.row) return a.left + first.width + LABEL_GAP <= b.left || b.left + second.width + LABEL_GAP <= a.left;
  const [upper, label, pole] = a.row < b.row ? [a, first, second.x] : [b, second, first.x];
  return pole < upper.left - POLE_CLEARANCE || pole > upper.left + label.width + POLE_CLEARANCE;
}
