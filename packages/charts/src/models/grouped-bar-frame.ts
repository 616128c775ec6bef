import type { Cube } from '../data/cube.js';
import type { Grid } from '../data/grid.js';
import { valueScale, type BarFrame, type BarRow } from './bar-frame.js';
import { BAR_HEIGHT, planRows, type PlannedRow } from './rows.js';
import type { Settings } from './settings.js';

/** Everything a chart of grouped bars is laid out on; `rows` has one entry for each bar, group by group. */
export interface GroupedBarFrame extends BarFrame {
  readonly rows: readonly BarRow[];
  readonly groups: readonly PlannedRow[];
}

/** Background between neighbours. */
const SPLIT = 2;

/** Divides the width into names of groups, bars and the values at their ends, from `top` downwards. */
export function groupedBarFrame(cube: Cube, grid: Grid, top: number, settings: Settings): GroupedBarFrame {
  const { groups, series } = grid;
  const thickness = series.length * (BAR_HEIGHT + SPLIT) - SPLIT;
  const names = groups.map((group) => group.label);
  const heights = groups.map(() => thickness);
  const plan = planRows(names, top, settings, 0, heights);
  const width = settings.width - plan.column;
  const plot = { x: settings.direction === 'ltr' ? plan.column : 0, y: top - 2, width, height: plan.bottom - top + 4 };
  const rows = plan.rows.flatMap((row, i) => barsOf(grid, i, row));
  const cells = rows.map((row) => row.cell);
  return {
    settings,
    cube,
    plot,
    height: Math.ceil(plan.bottom + 4),
    rows,
    groups: plan.rows,
    stacked: plan.stacked,
    x: valueScale(cells, cube, plot, settings),
    unitEdge: settings.direction === 'ltr' ? plot.x : plot.x + plot.width,
  };
}

function barsOf(grid: Grid, i: number, row: PlannedRow): readonly BarRow[] {
  const group = grid.groups[i]!;
  return grid.series.map((series, k) => {
    const barTop = row.barTop + k * (BAR_HEIGHT + SPLIT);
    const barBottom = barTop + BAR_HEIGHT;
    return {
      key: [group.key, series.key].filter(Boolean).join('.') || 'total',
      text: [group.label, series.label].filter(Boolean).join(', '),
      cell: grid.cell(group, series),
      name: k === 0 ? row.name : null,
      top: barTop,
      bottom: barBottom,
      barTop,
      barBottom,
    };
  });
}
