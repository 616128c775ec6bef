import type { Cell } from '../data/cell.js';
import type { Category, Cube } from '../data/cube.js';
import { MOST_SERIES } from '../data/most-series.js';
import { middleOf, type PeriodPoint } from '../data/periods.js';
import type { Box } from './model.js';

/** A period with its cell and its place. */
export interface PlacedCell {
  readonly period: PeriodPoint;
  readonly cell: Cell;
  readonly x: number;
}

/** One line of a chart: a category of the breakdown, or the total. */
export interface LineSeries {
  readonly row: Category;
  /** Its place in the order of the categories, from 0, by which it gets its colour, dash and marker. */
  readonly index: number;
  readonly cells: readonly PlacedCell[];
  /**
   * The row below the plot where secrets and gaps of one of several series stand, so that they cover no other series and
   * no height speaks of them; null for a single series, whose slots are as high as the plot, and for one without any.
   */
  readonly lane: Box | null;
}

/** More intervals than these would cover each other. */
const MOST_BANDS = 2;

/** The rows that a line chart draws: the first six. */
export function drawnRows(cube: Cube): readonly Category[] {
  return cube.rows.slice(0, MOST_SERIES);
}

/** Whether a row has periods without a number. */
export function hasGaps(cube: Cube, row: Category): boolean {
  return cube.periods.some((period) => cube.cell(period, row).kind !== 'published');
}

/** Whether intervals are drawn: those of up to two series; the read-out says the others. */
export function drawsIntervals(cube: Cube): boolean {
  const uncertain = drawnRows(cube).filter((row) =>
    cube.periods.some((period) => {
      const cell = cube.cell(period, row);
      return cell.kind === 'published' && cell.lower !== undefined;
    }),
  );
  return uncertain.length <= MOST_BANDS;
}

/** The cells of a row at their places in time. */
export function placedCells(cube: Cube, row: Category, x: (day: number) => number): readonly PlacedCell[] {
  return cube.periods.map((period) => ({ period, cell: cube.cell(period, row), x: x(middleOf(period)) }));
}
