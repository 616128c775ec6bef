import type { Cell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { markNumber } from '../words/cell-number.js';
import { isShare } from '../words/numbers.js';
import { linear } from './linear.js';
import type { Box } from './model.js';
import { BAR_HEIGHT, planRows, type PlannedRow } from './rows.js';
import { lineHeightOf, type Settings } from './settings.js';

/** A cell with the name of its row. */
interface NamedCell {
  readonly key: string;
  readonly text: string;
  readonly cell: Cell;
}

/** One bar's row: its place, its words and its cell. */
export interface BarRow extends PlannedRow, NamedCell {}

/** Everything a bar chart is laid out on. */
export interface BarFrame {
  readonly settings: Settings;
  readonly cube: Cube;
  readonly plot: Box;
  readonly height: number;
  readonly rows: readonly BarRow[];
  /** Whether names stand above the bars. */
  readonly stacked: boolean;
  /** The place of a value, mirrored when the layout is right-to-left. */
  readonly x: (value: number) => number;
  /** Where the unit stands above the plot. */
  readonly unitEdge: number;
}

/** Between the end of a bar, or of its whisker, and its value. */
export const VALUE_GAP = 7;
const UNIT_GAP = 8;

/** Where rows or a key begin under the unit, in px from the top. */
export function belowUnit(cube: Cube, { small }: Settings): number {
  return cube.unit ? lineHeightOf(small) + UNIT_GAP : 2;
}

/** Divides the width into names, bars and the values at their ends; under bar `i` `below(cells, i)` px stay free, none by default. */
export function barFrame(
  cube: Cube,
  period: PeriodPoint | undefined,
  settings: Settings,
  below: (cells: readonly Cell[], i: number) => number = () => 0,
): BarFrame {
  const cells = cellsOf(cube, period);
  const names = cells.map((row) => row.text);
  const top = belowUnit(cube, settings);
  const plain = cells.map((row) => row.cell);
  const heights = cells.map((_, i) => BAR_HEIGHT + below(plain, i));
  const plan = planRows(names, top, settings, 0, heights);
  const width = settings.width - plan.column;
  const plot = { x: settings.direction === 'ltr' ? plan.column : 0, y: top - 2, width, height: plan.bottom - top + 4 };
  return {
    settings,
    cube,
    plot,
    height: Math.ceil(plan.bottom + 4),
    stacked: plan.stacked,
    rows: cells.map((cell, i) => ({ ...cell, ...plan.rows[i]! })),
    x: valueScale(plain, cube, plot, settings),
    unitEdge: settings.direction === 'ltr' ? plot.x : plot.x + plot.width,
  };
}

/** One row for each category; a total is called like its period. */
function cellsOf(cube: Cube, period: PeriodPoint | undefined): readonly NamedCell[] {
  if (cube.dataset.value.length === 0) return [];
  return cube.rows.map((row) => ({
    key: row.key || 'total',
    text: row.label || (period?.text ?? ''),
    cell: cube.cell(period, row),
  }));
}

/** A single share has nothing beside it to be compared with but the whole. */
const WHOLE = 100;

/** From zero to the highest value or limit, with room for the values at the ends of the bars. */
export function valueScale(
  cells: readonly Cell[],
  cube: Cube,
  plot: Box,
  settings: Settings,
): (value: number) => number {
  const published = cells.filter((cell) => cell.kind === 'published');
  const limits = published.flatMap((cell) => [cell.value, cell.lower ?? cell.value, cell.upper ?? cell.value]);
  const least = cells.length === 1 && isShare(cube.unit) ? WHOLE : 0;
  const [low, high] = [Math.min(0, ...limits), Math.max(least, ...limits)];
  const widths = published.map((cell) => settings.measure(markNumber(cube, cell, settings.language), settings.size));
  const room = Math.min(plot.width / 3, Math.max(0, ...widths) + VALUE_GAP);
  const [start, end]: [number, number] = [low < 0 ? room : 1, plot.width - (high > 0 ? room : 1)];
  const scale = linear([low, low < high ? high : low + 1], [start, end]);
  return settings.direction === 'ltr'
    ? (value) => plot.x + scale(value)
    : (value) => plot.x + plot.width - scale(value);
}
