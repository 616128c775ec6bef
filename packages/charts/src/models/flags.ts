import type { Box } from './model.js';

/** A label that belongs to a point on a line above it. */
export interface Flag {
  /** The point, in px. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Where flags may stand. */
export interface FlagRoom {
  readonly left: number;
  readonly right: number;
  /** The y of the points, and the upper edge of the first row. */
  readonly from: number;
  readonly top: number;
  readonly direction: 'ltr' | 'rtl';
}

/** In which row a label stands, and where: the corners of its hairline, row by row, end at its pole. */
export interface FlagPlan {
  readonly row: number;
  /** Left edge of the label. */
  readonly left: number;
  readonly side: 'left' | 'right';
  /** The x of the hairline in each row that it passes, and last that of the pole beside the label. */
  readonly path: readonly number[];
}

/** A label's place, on which side of its pole it stands, and the hairline from its point along the pole. */
export interface PlacedFlag {
  readonly box: Box;
  readonly side: 'left' | 'right';
  readonly leader: readonly (readonly [x: number, y: number])[];
}

/** Between a pole and the letters beside it. */
export const POLE_GAP = 6;
/** Between two labels in a row. */
export const LABEL_GAP = 10;
const ROW_GAP = 12;

/** Gives the rows of a plan their heights and the hairlines their corners. */
export function raise(
  plans: readonly FlagPlan[],
  flags: readonly Flag[],
  { from, top }: FlagRoom,
): readonly PlacedFlag[] {
  const rows = Math.max(-1, ...plans.map((plan) => plan.row)) + 1;
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const heights = plans.map((plan, i) => (plan.row === row ? flags[i]!.height : 0));
    tops.push(row === 0 ? top : bottoms[row - 1]! + ROW_GAP);
    bottoms.push(tops[row]! + Math.max(...heights));
  }
  return plans.map(({ row, left, side, path }, i) => {
    const { x, width, height } = flags[i]!;
    const passed = path.slice(0, -1).flatMap((at, r) => [[at, tops[r]!] as const, [at, bottoms[r]!] as const]);
    const pole = path.at(-1)!;
    const box = { x: left, y: tops[row]!, width, height };
    return { box, side, leader: [[x, from], ...passed, [pole, box.y], [pole, box.y + height]] };
  });
}
