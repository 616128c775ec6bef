import type { Cell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { drawnReferences, referenceValues } from '../data/references.js';
import { markNumber } from '../words/cell-number.js';
import { isShare } from '../words/numbers.js';
import { linear } from './linear.js';
import type { Box } from './model.js';
import {
  belowReferences,
  rowReferenceMarks,
  rowReferences,
  type RowReference,
  type RowReferenceMark,
} from './row-references.js';
import { planRows, type PlannedRow } from './rows.js';
import { BAR_HEIGHT } from './sizes.js';
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
  /** Targets and bands; none where no value is published. */
  readonly references: readonly RowReferenceMark[];
}

/** Between the end of a bar, or of its whisker, and its value. */
export const VALUE_GAP = 7;
const UNIT_GAP = 8;

/** Where rows or a key begin under the unit, in px from the top. */
export function belowUnit(cube: Cube, { small }: Settings): number {
  return cube.unit ? lineHeightOf(small) + UNIT_GAP : 2;
}

/** What one chart of bars has and another has not. */
export interface BarFrameOptions {
  /** Px that stay free under bar `i`; none by default. */
  readonly below?: (cells: readonly Cell[], i: number) => number;
  /** Whether the bars are read against targets and bands; true by default. */
  readonly referenced?: boolean;
}

/** Divides the width into names, bars and the values at their ends, and the height into unit, targets and bands, and rows. */
export function barFrame(
  cube: Cube,
  period: PeriodPoint | undefined,
  settings: Settings,
  { below = () => 0, referenced = true }: BarFrameOptions = {},
): BarFrame {
  const cells = cellsOf(cube, period);
  const names = cells.map((row) => row.text);
  const plain = cells.map((row) => row.cell);
  const heights = cells.map((_, i) => BAR_HEIGHT + below(plain, i));
  const { column } = planRows(names, 0, settings);
  const sides = { x: settings.direction === 'ltr' ? column : 0, width: settings.width - column };
  const { x, references, top } = barReferences(cube, plain, sides, belowUnit(cube, settings), settings, referenced);
  const plan = planRows(names, top, settings, 0, heights);
  const plot = { ...sides, y: top - 2, height: plan.bottom - top + 4 };
  return {
    settings,
    cube,
    plot,
    height: Math.ceil(plan.bottom + 4),
    stacked: plan.stacked,
    rows: cells.map((cell, i) => ({ ...cell, ...plan.rows[i]! })),
    x,
    references: rowReferenceMarks(references, plan, settings),
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

/** Between the words above the rows and the first of them. */
const WORDS_GAP = 6;

/** The scale of bars, and the words of what they are read against from `top` on. */
export function barReferences(
  cube: Cube,
  cells: readonly Cell[],
  sides: Pick<Box, 'x' | 'width'>,
  top: number,
  settings: Settings,
  referenced = true,
): { readonly x: (value: number) => number; readonly references: readonly RowReference[]; readonly top: number } {
  const isEmpty = cells.every((cell) => cell.kind !== 'published');
  const held = referenced && !isEmpty ? referenceValues(drawnReferences(cube)) : [];
  const x = valueScale(cells, held, cube, sides, settings);
  const references = held.length > 0 ? rowReferences(cube, x, sides, top - 4, settings) : [];
  return { x, references, top: references.length > 0 ? belowReferences(references, top) + WORDS_GAP : top };
}

/** From zero to the highest value or limit, with room for the values at the ends of the bars. */
function valueScale(
  cells: readonly Cell[],
  held: readonly number[],
  cube: Cube,
  plot: Pick<Box, 'x' | 'width'>,
  settings: Settings,
): (value: number) => number {
  const published = cells.filter((cell) => cell.kind === 'published');
  const numbers = published.flatMap((cell) => [cell.value, cell.lower ?? cell.value, cell.upper ?? cell.value]);
  const limits = [...numbers, ...held, ...(numbers.length > 0 ? settings.extent : [])];
  const isAlone = cells.length === 1 && settings.extent.length === 0;
  const least = isAlone && isShare(cube.unit) ? WHOLE : 0;
  const [low, high] = [Math.min(0, ...limits), Math.max(least, ...limits)];
  const widths = published.map((cell) => settings.measure(markNumber(cube, cell, settings.language), settings.size));
  const room = Math.min(plot.width / 3, Math.max(0, ...widths) + VALUE_GAP);
  const [start, end]: [number, number] = [low < 0 ? room : 1, plot.width - (high > 0 ? room : 1)];
  const scale = linear([low, low < high ? high : low + 1], [start, end]);
  return settings.direction === 'ltr'
    ? (value) => plot.x + scale(value)
    : (value) => plot.x + plot.width - scale(value);
}
