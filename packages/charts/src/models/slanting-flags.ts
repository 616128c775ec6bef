import { LABEL_GAP, POLE_GAP, type Flag, type FlagPlan, type FlagRoom } from './flags.js';
import { fitsInto, spread } from './spread.js';

/** A hairline needs this much room between labels; less when there are very many. */
const WIDEST_STUB = 4;
const USUAL_ROWS = 3;

/**
 * Labels on poles that may stand beside their points, for when there are too many for straight ones: in each
 * row, labels and the hairlines of the rows below keep the order of their points and are spread side by
 * side, so that nothing crosses anything. As many rows as it takes, three if they bring labels nearer to their points.
 * There is a plan whenever the widest label is narrower than the room.
 */
export function slantingFlags(flags: readonly Flag[], room: FlagRoom): readonly FlagPlan[] {
  const found: (readonly FlagPlan[])[] = [];
  for (let rows = 1; rows <= flags.length; rows += 1) {
    const plans = plansIn(rows, flags, room);
    if (plans) found.push(plans);
    if (found.length > 0 && rows >= USUAL_ROWS) break;
  }
  return found.sort((a, b) => farthest(a, flags) - farthest(b, flags))[0] ?? [];
}

function plansIn(rows: number, flags: readonly Flag[], room: FlagRoom): readonly FlagPlan[] | null {
  const side = room.direction === 'ltr' ? 'right' : 'left';
  const widths = flags.map((flag) => flag.width + POLE_GAP);
  const spare = Math.max(0, (room.right - room.left - Math.max(...widths)) / flags.length);
  const stub = Math.min(WIDEST_STUB, spare / 2);
  const gap = Math.min(LABEL_GAP, spare / 2);
  const paths = flags.map((): number[] => []);
  for (let row = 0; row < rows; row += 1) {
    const present = flags.map((_, i) => i).filter((i) => i % rows >= row);
    const items = present.map((i) => {
      const at = paths[i]!.at(-1) ?? flags[i]!.x;
      if (i % rows > row) return { ideal: at - stub / 2, width: stub };
      return { ideal: side === 'right' ? at : at - widths[i]!, width: widths[i]! };
    });
    if (!fitsInto(items, room.right - room.left, gap)) return null;
    const places = spread(items, room.left, room.right, gap);
    present.forEach((i, k) => {
      const pole = i % rows > row ? stub / 2 : side === 'right' ? 0 : widths[i]!;
      paths[i]!.push(places[k]! + pole);
    });
  }
  return flags.map(({ width }, i) => {
    const pole = paths[i]!.at(-1)!;
    return { row: i % rows, left: side === 'right' ? pole + POLE_GAP : pole - POLE_GAP - width, side, path: paths[i]! };
  });
}

function farthest(plans: readonly FlagPlan[], flags: readonly Flag[]): number {
  return Math.max(0, ...plans.map(({ path }, i) => Math.abs(path.at(-1)! - flags[i]!.x)));
}
