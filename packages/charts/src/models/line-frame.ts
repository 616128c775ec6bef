import type { Cell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { markNumber } from '../words/cell-number.js';
import { formatBare } from '../words/numbers.js';
import { breakLabels, type BreakLabel } from './break-labels.js';
import { linear } from './linear.js';
import { linesHeight } from './geometry.js';
import { wordWidth } from './line-slot.js';
import { BESIDE_POINT } from './line-value-labels.js';
import type { Box } from './model.js';
import { lineHeightOf, type Settings } from './settings.js';
import { middleOf, smallestStep, timeScale } from './time-scale.js';
import { valueAxis, type ValueAxis } from './value-axis.js';

/** A period with its cell and its place. */
export interface PlacedCell {
  readonly period: PeriodPoint;
  readonly cell: Cell;
  readonly x: number;
}

/** Everything a line chart is laid out on. */
export interface LineFrame {
  readonly settings: Settings;
  readonly cube: Cube;
  readonly plot: Box;
  readonly height: number;
  readonly axis: ValueAxis;
  readonly cells: readonly PlacedCell[];
  readonly breaks: readonly BreakLabel[];
  readonly y: (value: number) => number;
  /** The smallest distance of two neighbours in px; the plot's width when there is one period. */
  readonly step: number;
}

const ASPECT = 0.42;
const LOWEST = 160;
const HIGHEST = 300;
const GUTTER_GAP = 8;
const TICK_GAP = 8;
/** Room above the plot for a value that stands on its highest point. */
const HEADROOM = 10;

/** Divides the width into gutter and plot, and the height into unit, breaks, plot and axis. */
export function lineFrame(cube: Cube, settings: Settings): LineFrame {
  const { width, direction, size, small } = settings;
  const axis = valueAxis(valuesOf(cube), cube.unit);
  const gutter = gutterOf(axis, settings);
  const left = direction === 'ltr' ? gutter : 0;
  const x = timeScale(cube.periods, left, left + width - gutter, insetsOf(cube, settings));
  const breaks = breakLabels(cube, x, settings);
  const headroom = hasTargets(cube) ? HEADROOM + lineHeightOf(small) : HEADROOM;
  const top = Math.ceil(Math.max(lineHeightOf(size), ...breaks.map(bottomOf)) + headroom);
  const plotHeight = Math.round(Math.min(HIGHEST, Math.max(LOWEST, width * ASPECT)));
  const noteHeight = axis.low > 0 ? lineHeightOf(small) + 2 : 0;
  return {
    settings,
    cube,
    plot: { x: left, y: top, width: width - gutter, height: plotHeight },
    height: top + plotHeight + TICK_GAP + lineHeightOf(size) + noteHeight,
    axis,
    cells: cube.periods.map((period) => ({ period, cell: cube.cell(period, cube.rows[0]!), x: x(middleOf(period)) })),
    breaks,
    y: linear([axis.low, axis.high], [top + plotHeight, top]),
    step: smallestStep(cube.periods, x, width - gutter),
  };
}

/** A target on the highest line has its words above it. */
function hasTargets(cube: Cube): boolean {
  return (cube.dataset.extension.teilhabe?.targets ?? []).length > 0;
}

/** All that must find a place on the axis of values: numbers, their intervals, targets. */
function valuesOf(cube: Cube): readonly number[] {
  const targets = (cube.dataset.extension.teilhabe?.targets ?? []).map((target) => target.value);
  const cells = cube.periods.map((period) => cube.cell(period, cube.rows[0]!));
  const numbers = cells.flatMap((cell) =>
    cell.kind === 'published' ? [cell.value, cell.lower ?? cell.value, cell.upper ?? cell.value] : [],
  );
  return [...numbers, ...targets];
}

/** Room for half of the outermost labels and slots, and for the newest value beside its point. */
function insetsOf(cube: Cube, settings: Settings): readonly [number, number] {
  const { language, measure, size } = settings;
  const [first, last] = [cube.periods[0], cube.periods.at(-1)].map((period) => {
    const cell = period && cube.cell(period, cube.rows[0]!);
    return {
      cell,
      half: Math.max(measure(period?.text ?? '', size), cell?.kind === 'hidden' ? wordWidth(settings) : 0) / 2,
    };
  });
  const cell = last?.cell;
  const value = cell?.kind === 'published' ? measure(markNumber(cube, cell, language), size) + BESIDE_POINT + 2 : 0;
  return [first?.half ?? 0, Math.max(last?.half ?? 0, value)];
}

function gutterOf({ ticks, decimals }: ValueAxis, { language, measure, size }: Settings): number {
  const widths = ticks.map((tick) => measure(formatBare(language, tick, { label: '', decimals }), size));
  return Math.ceil(Math.max(0, ...widths)) + GUTTER_GAP;
}

function bottomOf({ label }: BreakLabel): number {
  return label.y - label.size + linesHeight(label) + 2;
}
