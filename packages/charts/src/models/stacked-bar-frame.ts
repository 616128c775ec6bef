import type { Category, Cube } from '../data/cube.js';
import type { Grid } from '../data/grid.js';
import { formatBare } from '../words/numbers.js';
import { VALUE_GAP } from './bar-frame.js';
import { GAP_LINE } from './gap-line.js';
import { linear } from './linear.js';
import type { Box } from './model.js';
import { planRows, type PlannedRow } from './rows.js';
import { BAR_HEIGHT } from './sizes.js';
import type { Settings } from './settings.js';
import { stackContent, type StackContent } from '../data/stack-content.js';

/** A bar's row with its parts. */
export interface StackedBarRow extends PlannedRow {
  readonly category: Category;
  readonly content: StackContent;
}

/** Everything a chart of stacked bars is laid out on. */
export interface StackedBarFrame {
  readonly settings: Settings;
  readonly cube: Cube;
  readonly plot: Box;
  readonly height: number;
  readonly rows: readonly StackedBarRow[];
  /** Whether names stand above the bars. */
  readonly stacked: boolean;
  /** The place of a count, mirrored when the layout is right-to-left. */
  readonly x: (count: number) => number;
  /** A total as it is printed, without its unit. */
  readonly totalText: (total: number) => string;
}

/** Divides the width into names, bars and totals, from `top` downwards; a line under its bar for each gap. */
export function stackedBarFrame(cube: Cube, grid: Grid, top: number, settings: Settings): StackedBarFrame {
  const contents = grid.groups.map((group) => stackContent(grid.series, (series) => grid.cell(group, series)));
  const names = grid.groups.map((group) => group.label);
  const plan = planRows(names, top, settings, 0, contents.map(heightOf));
  const width = settings.width - plan.column;
  const plot = { x: settings.direction === 'ltr' ? plan.column : 0, y: top - 2, width, height: plan.bottom - top + 4 };
  const totalText = (total: number) => formatBare(settings.language, total, cube.unit);
  return {
    settings,
    cube,
    plot,
    height: Math.ceil(plan.bottom + 4),
    rows: plan.rows.map((row, i) => ({ ...row, category: grid.groups[i]!, content: contents[i]! })),
    stacked: plan.stacked,
    x: countScale(contents, totalText, plot, settings),
    totalText,
  };
}

function heightOf({ parts, gaps }: StackContent): number {
  return (gaps.length + (parts.length > 0 ? 1 : 0)) * GAP_LINE - (GAP_LINE - BAR_HEIGHT);
}

/** From zero to the highest sum of published parts, with room for the totals. */
function countScale(
  contents: readonly StackContent[],
  totalText: (total: number) => string,
  plot: Box,
  { size, measure, direction }: Settings,
): (count: number) => number {
  const widths = contents.map(({ total }) => (total === null ? 0 : measure(totalText(total), size) + VALUE_GAP));
  const room = Math.min(plot.width / 3, Math.max(1, ...widths));
  const highest = Math.max(0, ...contents.map((content) => content.sum));
  const scale = linear([0, highest || 1], [1, plot.width - room]);
  return direction === 'ltr' ? (count) => plot.x + scale(count) : (count) => plot.x + plot.width - scale(count);
}
