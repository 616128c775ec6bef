import type { Category, Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { drawnReferences, referenceValues } from '../data/references.js';
import { wholeNotes } from '../words/annotations.js';
import { markNumber } from '../words/cell-number.js';
import { formatBare } from '../words/numbers.js';
import { datedLabels, placedBreaks, type DatedLabel } from './break-labels.js';
import { linear } from './linear.js';
import { areNumbered, BADGE_ROW, bottomOfNote, eventNotes, noteLabels, placedEvents } from './line-events.js';
import { linesHeight } from './geometry.js';
import { laneSlotWidth, wordWidth } from './line-slot.js';
import { endColumn, legendRows, type EndColumn, type LegendRows } from './line-names.js';
import { drawnRows, drawsIntervals, hasGaps, placedCells, type LineSeries } from './line-series.js';
import { BESIDE_POINT } from './line-value-labels.js';
import type { Box, Label } from './model.js';
import { lineHeightOf, type Settings } from './settings.js';
import { smallestStep, timeScale } from './time-scale.js';
import { valueAxis, type ValueAxis } from './value-axis.js';

/** Everything a line chart is laid out on. */
export interface LineFrame {
  readonly settings: Settings;
  readonly cube: Cube;
  /** Top of the line that names the unit: below a legend. */
  readonly top: number;
  readonly plot: Box;
  /** Bottom of the plot and of the rows of secrets and gaps below it. */
  readonly foot: number;
  readonly height: number;
  readonly axis: ValueAxis;
  readonly series: readonly LineSeries[];
  /** Whether intervals are drawn. */
  readonly intervals: boolean;
  /** The names of several series beside their ends; null for one series, and where they have no room. */
  readonly column: EndColumn | null;
  /** The names of several series above the plot; null for one series, and where they stand at the ends. */
  readonly legend: LegendRows | null;
  readonly breaks: readonly DatedLabel[];
  /** Events with their places; their words are null where numbers stand for them. */
  readonly events: readonly (Omit<DatedLabel, 'label'> & { readonly label: Label | null })[];
  /** Top of the row of numbers. */
  readonly badges: number;
  /** Below the axis: targets and bands of all series together, the words of numbered events, what one must not conclude. */
  readonly notes: readonly Label[];
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
/** As high as a finger hits. */
const LANE_HEIGHT = 24;
const LANE_GAP = 4;
/** Between the axis and the notes on events. */
const NOTE_GAP = 6;
/** A series' marker at the beginning of its row. */
const LANE_MARKER = 14;

/** Divides the width into gutter, plot and names, and the height into legend, unit, breaks, plot, rows of gaps and axis. */
export function lineFrame(cube: Cube, settings: Settings): LineFrame {
  const { width, direction, size, small } = settings;
  const rows = drawnRows(cube);
  const gapped = rows.length > 1 ? rows.filter((row) => hasGaps(cube, row)) : [];
  const axis = valueAxis(valuesOf(cube, rows), cube.unit, settings.extent);
  const gutter = gutterOf(axis, gapped.length > 0, settings);
  const plotHeight = Math.round(Math.min(HIGHEST, Math.max(LOWEST, width * ASPECT)));
  const lanesHeight = gapped.length * (LANE_HEIGHT + LANE_GAP);
  const column = endColumn(cube, rows, settings, plotHeight + lanesHeight);
  const legend = column ? null : legendRows(rows, settings);
  const above = legend?.height ?? 0;
  const left = direction === 'ltr' ? gutter : 0;
  const plotWidth = width - gutter - (column?.width ?? 0);
  const x = timeScale(cube.periods, left, left + plotWidth, insetsOf(cube, rows, settings, column !== null));
  const breaks = datedLabels(placedBreaks(cube, settings), x, settings, above);
  const placed = placedEvents(cube, settings);
  const numbered = areNumbered(placed, settings);
  const within = (day: number) => Math.min(left + plotWidth, Math.max(left, x(day)));
  const events = numbered
    ? placed.map((item) => ({ ...item, x: within(item.day), label: null }))
    : datedLabels(placed, within, settings, above, breaks);
  const headroom = hasTargets(cube) ? HEADROOM + lineHeightOf(small) : HEADROOM;
  const labelled = [...breaks, ...events].flatMap(({ label }) => (label ? bottomOf(label) : []));
  const badges = Math.max(above + lineHeightOf(size), ...labelled);
  const top = Math.ceil(badges + (numbered ? BADGE_ROW : 0) + headroom);
  const plot = { x: left, y: top, width: plotWidth, height: plotHeight };
  const foot = top + plotHeight + lanesHeight;
  const noteHeight = axis.low > 0 ? lineHeightOf(small) + 2 : 0;
  const axisBottom = foot + TICK_GAP + lineHeightOf(size) + noteHeight;
  const said = [...wholeNotes(cube, settings.language), ...eventNotes(placed, settings)];
  const notes = noteLabels(said, axisBottom + NOTE_GAP, settings);
  return {
    settings,
    cube,
    top: above,
    plot,
    foot,
    height: Math.ceil(Math.max(axisBottom, ...notes.map(bottomOfNote))),
    axis,
    series: rows.map((row, index) => {
      return { row, index, cells: placedCells(cube, row, x), lane: laneOf(gapped.indexOf(row), plot) };
    }),
    intervals: drawsIntervals(cube),
    column,
    legend,
    breaks,
    events,
    badges,
    notes,
    y: linear([axis.low, axis.high], [top + plotHeight, top]),
    step: smallestStep(cube.periods, x, plotWidth),
  };
}

/** The row of a series below the plot, in the order of the series. */
function laneOf(place: number, { x, y, width, height }: Box): Box | null {
  if (place < 0) return null;
  const top = y + height + LANE_GAP + place * (LANE_HEIGHT + LANE_GAP);
  return { x, y: top, width, height: LANE_HEIGHT };
}

/** A target on the highest line has its words above it. */
function hasTargets(cube: Cube): boolean {
  return drawnReferences(cube).targets.length > 0;
}

/** All that must find a place on the axis of values: numbers, their intervals where they are drawn, targets, bands. */
function valuesOf(cube: Cube, rows: readonly Category[]): readonly number[] {
  const intervals = drawsIntervals(cube);
  const cells = rows.flatMap((row) => cube.periods.map((period) => cube.cell(period, row)));
  const numbers = cells.flatMap((cell) => {
    if (cell.kind !== 'published') return [];
    return intervals ? [cell.value, cell.lower ?? cell.value, cell.upper ?? cell.value] : [cell.value];
  });
  return [...numbers, ...referenceValues(drawnReferences(cube))];
}

/** Room for half of the outermost labels and slots, and for the newest value beside its point unless it stands in the column. */
function insetsOf(
  cube: Cube,
  rows: readonly Category[],
  settings: Settings,
  named: boolean,
): readonly [number, number] {
  const { language, measure, size } = settings;
  const slot = rows.length > 1 ? laneSlotWidth(settings) : wordWidth(settings);
  const half = (period: PeriodPoint | undefined) => {
    const hidden = period !== undefined && rows.some((row) => cube.cell(period, row).kind === 'hidden');
    return Math.max(measure(period?.text ?? '', size), hidden ? slot : 0) / 2;
  };
  const last = cube.periods.at(-1);
  const newest = last === undefined || named ? [] : rows.map((row) => cube.cell(last, row));
  const values = newest.flatMap((cell) =>
    cell.kind === 'published' ? measure(markNumber(cube, cell, language), size) + BESIDE_POINT + 2 : [],
  );
  return [half(cube.periods[0]), Math.max(half(last), ...values)];
}

function gutterOf({ ticks, decimals }: ValueAxis, hasLanes: boolean, { language, measure, size }: Settings): number {
  const widths = ticks.map((tick) => measure(formatBare(language, tick, { label: '', decimals }), size));
  return Math.ceil(Math.max(hasLanes ? LANE_MARKER : 0, ...widths)) + GUTTER_GAP;
}

function bottomOf(label: Label): number {
  return label.y - label.size + linesHeight(label) + 2;
}
