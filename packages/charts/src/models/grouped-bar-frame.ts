import type { Language } from '../words/language.js';
import type { Cube } from '../data/cube.js';
import type { Grid } from '../data/grid.js';
import { listed } from '../words/joined.js';
import { barReferences, type BarFrame, type BarRow } from './bar-frame.js';
import { rowReferenceMarks } from './row-references.js';
import { planRows, type PlannedRow } from './rows.js';
import { BAR_HEIGHT } from './sizes.js';
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
  const { column } = planRows(names, 0, settings);
  const sides = { x: settings.direction === 'ltr' ? column : 0, width: settings.width - column };
  const cells = groups.flatMap((group) => series.map((part) => grid.cell(group, part)));
  const { x, references, top: first } = barReferences(cube, cells, sides, top, settings);
  const plan = planRows(names, first, settings, 0, heights);
  const plot = { ...sides, y: first - 2, height: plan.bottom - first + 4 };
  return {
    settings,
    cube,
    plot,
    height: Math.ceil(plan.bottom + 4),
    rows: plan.rows.flatMap((row, i) => barsOf(grid, i, row, settings.language)),
    groups: plan.rows,
    stacked: plan.stacked,
    x,
    references: rowReferenceMarks(references, plan, settings),
    unitEdge: settings.direction === 'ltr' ? plot.x : plot.x + plot.width,
  };
}

function barsOf(grid: Grid, i: number, row: PlannedRow, language: Language): readonly BarRow[] {
  const group = grid.groups[i]!;
  return grid.series.map((series, k) => {
    const barTop = row.barTop + k * (BAR_HEIGHT + SPLIT);
    const barBottom = barTop + BAR_HEIGHT;
    return {
      key: [group.key, series.key].filter(Boolean).join('.') || 'total',
      text: listed([group.label, series.label], language),
      cell: grid.cell(group, series),
      name: k === 0 ? row.name : null,
      top: barTop,
      bottom: barBottom,
      barTop,
      barBottom,
    };
  });
}
