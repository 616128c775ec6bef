import type { Category, Cube } from '../data/cube.js';
import { widest } from '../measure/wrap-text.js';
import { markNumber } from '../words/cell-number.js';
import { say } from '../words/say.js';
import { baselineBelow, linesHeight, type Stroke } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import type { LinePeriodMark } from './line-marks.js';
import type { Label } from './model.js';
import { NARROW } from './sizes.js';
import { extent, lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';
import { fitsInto, spread } from './spread.js';

/** The name of a series with a short stroke of its look. */
export interface SeriesName {
  /** Index of the series. */
  readonly series: number;
  readonly words: Label;
  /** A piece of the line with the marker in its middle. */
  readonly sample: Stroke;
  /** From the newest point to a name that had to move; null for one that stands beside its point, and in a legend. */
  readonly leader: Stroke | null;
}

/** The lines of all names with their newest values, in the order of the series, and the width of their column. */
export interface EndColumn {
  readonly width: number;
  readonly names: readonly (readonly string[])[];
}

/** The lines of a legend's names and where each begins, measured from its start edge and its top. */
export interface LegendRows {
  readonly height: number;
  readonly names: readonly { readonly lines: readonly string[]; readonly start: number; readonly top: number }[];
}

/** Length of the piece of line beside a name. */
const SAMPLE = 24;
const SAMPLE_GAP = 6;
/** The part of the width that names may take. */
const WIDEST_COLUMN = 0.36;
const NAME_GAP = 4;
const ENTRY_GAP = 16;
const LEGEND_ROW_GAP = 3;
const LEGEND_BELOW = 6;
const MOST_LINES = 2;
/** A name that had to move farther than this is joined to its point. */
const NEAR = 4;
/** Half of a marker with a little air. */
const BESIDE_MARKER = 8;

/**
 * Names beside the ends of the lines; null for a single series, on a narrow chart and where `room` px of height do not
 * hold them.
 */
export function endColumn(cube: Cube, rows: readonly Category[], settings: Settings, room: number): EndColumn | null {
  if (rows.length < 2 || settings.width < NARROW) return null;
  const widestText = settings.width * WIDEST_COLUMN - SAMPLE - SAMPLE_GAP;
  const names = rows.map((row) => endLines(cube, row, widestText, settings));
  const heights = names.map((lines) => ({ ideal: 0, width: extent(lines, settings).height }));
  if (!fitsInto(heights, room, NAME_GAP)) return null;
  const text = Math.max(...names.map((lines) => widest(lines, settings.size, settings.measure)));
  return { width: Math.ceil(SAMPLE + SAMPLE_GAP + text), names };
}

/** Names above the plot, side by side in the order of the series; null for a single series. */
export function legendRows(rows: readonly Category[], settings: Settings): LegendRows | null {
  if (rows.length < 2) return null;
  let [start, top, bottom] = [0, 0, 0];
  const names = rows.map((row) => {
    const lines = wrapped(row.label, settings.width - SAMPLE - SAMPLE_GAP, settings, MOST_LINES);
    const { width, height } = extent(lines, settings);
    if (start > 0 && start + SAMPLE + SAMPLE_GAP + width > settings.width) {
      [start, top] = [0, bottom + LEGEND_ROW_GAP];
    }
    const place = { lines, start, top };
    start += SAMPLE + SAMPLE_GAP + width + ENTRY_GAP;
    bottom = Math.max(bottom, top + height);
    return place;
  });
  return { height: Math.ceil(bottom + LEGEND_BELOW), names };
}

/** The names of all series in the order of the series; none for a single one. */
export function seriesNames(frame: LineFrame, marks: readonly (readonly LinePeriodMark[])[]): readonly SeriesName[] {
  if (frame.column) return namesAtEnds(frame, frame.column, marks);
  return frame.legend ? namesInLegend(frame, frame.legend) : [];
}

/** The name and the newest value on one line where they fit, else below each other; a series without a newest value has its name. */
function endLines(cube: Cube, row: Category, width: number, settings: Settings): readonly string[] {
  const { language, measure, size } = settings;
  const name = wrapped(row.label, width, settings, MOST_LINES);
  const cell = cube.cell(cube.periods.at(-1), row);
  if (cell.kind !== 'published') return name;
  const value = markNumber(cube, cell, language);
  const line = say(language, 'mark.named', { name: row.label, value });
  return measure(line, size) <= width ? [line] : [...name, value];
}

/** Beside the newest points, or beside the row of gaps for a series whose newest value is not published; apart from each other. */
function namesAtEnds(
  frame: LineFrame,
  { names }: EndColumn,
  marks: readonly (readonly LinePeriodMark[])[],
): readonly SeriesName[] {
  const { plot, foot, settings } = frame;
  const heights = names.map((lines) => extent(lines, settings).height);
  const ends = marks.map((series) => endOf(series));
  const inOrder = names
    .map((_, series) => ({ series, ideal: ends[series]!.y - heights[series]! / 2, width: heights[series]! }))
    .sort((a, b) => a.ideal - b.ideal || a.series - b.series);
  const tops = spread(inOrder, plot.y, foot, NAME_GAP);
  const x = plot.x + plot.width;
  return names.map((lines, series) => {
    const place = inOrder.findIndex((item) => item.series === series);
    const top = tops[place]!;
    const middle = top + heights[series]! / 2;
    const { y, point } = ends[series]!;
    const isMoved = point !== null && Math.abs(middle - y) > NEAR;
    return {
      series,
      words: besideSample(lines, x + SAMPLE + SAMPLE_GAP, top, settings),
      sample: { x1: x, y1: middle, x2: x + SAMPLE, y2: middle },
      leader: isMoved ? { x1: point + BESIDE_MARKER, y1: y, x2: x - 2, y2: middle } : null,
    };
  });
}

/** Where a name would like to stand, and the x of the newest point; null for a newest period without a value. */
function endOf(marks: readonly LinePeriodMark[]): { readonly y: number; readonly point: number | null } {
  const last = marks.at(-1);
  if (last?.kind === 'point') return { y: last.y, point: last.x };
  return { y: last ? last.box.y + last.box.height / 2 : 0, point: null };
}

/** A text that begins at its left end in either direction of the layout, as time runs to the right in both. */
function besideSample(lines: readonly string[], x: number, top: number, settings: Settings): Label {
  const anchor = settings.direction === 'ltr' ? 'start' : 'end';
  return linesAt(lines, { x, y: baselineBelow(top, settings.size), anchor }, settings);
}

function namesInLegend({ settings }: LineFrame, { names }: LegendRows): readonly SeriesName[] {
  const { direction, width, size } = settings;
  const at = (start: number) => (direction === 'ltr' ? start : width - start);
  return names.map(({ lines, start, top }, series) => {
    const middle = top + linesHeight({ lines: [''], size, lineHeight: lineHeightOf(size) }) / 2;
    const [x1, x2] = [at(start), at(start + SAMPLE)];
    const place = { x: at(start + SAMPLE + SAMPLE_GAP), y: baselineBelow(top, size) };
    return {
      series,
      words: linesAt(lines, place, settings),
      sample: { x1: Math.min(x1, x2), y1: middle, x2: Math.max(x1, x2), y2: middle },
      leader: null,
    };
  });
}
