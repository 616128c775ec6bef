import type { Dataset } from '@teilhabe/core/publication';
import { openCube, type Cube } from '../data/cube.js';
import { breaksWithin } from '../data/dated.js';
import { middleOf } from '../data/periods.js';
import { datedAnnotations, referenceAnnotations } from '../words/annotations.js';
import { say } from '../words/say.js';
import { baseOf } from './base.js';
import { baselineBelow, type Stroke } from './geometry.js';
import { inRows } from './grid-place.js';
import { CELL_GAP, heatFrame, type HeatFrame } from './heatmap-frame.js';
import { heatGrid, type HeatGrid } from './heatmap-grid.js';
import type { HeatKey } from './heatmap-key.js';
import { heatMark, type HeatMark } from './heatmap-marks.js';
import { unitLabel } from './line-axes.js';
import type { ChartModelBase, ChartOptions, Label } from './model.js';
import { noteMarks, type NoteMark } from './note-marks.js';
import { extent, linesAt, settingsOf, wrapped, type Settings } from './settings.js';

/** Categories by periods, or two dimensions at one period, as coloured cells, in px. */
export interface HeatmapModel extends ChartModelBase {
  readonly kind: 'heatmap';
  /** The unit in words above the key; null without a unit. */
  readonly unit: Label | null;
  readonly key: HeatKey;
  /** Names of the rows and of the columns. */
  readonly names: readonly Label[];
  readonly headers: readonly Label[];
  /** Says how many columns have no room; null when all are there. */
  readonly note: Label | null;
  /** Between the columns where the series breaks; none for two dimensions. */
  readonly breaks: readonly Stroke[];
  /** Row by row; then in words targets, bands, breaks and events. */
  readonly marks: readonly (HeatMark | NoteMark)[];
}

const NOTE_GAP = 8;
/** How far the line of a break sticks out above and below the cells. */
const OVERHANG = 4;

/**
 * A cell for each category and period, or for two dimensions at `options.period`, in up to five classes at equal
 * intervals with round limits (`valueClasses`). Its height follows from the number of rows. Where not all columns have
 * room, the newest periods or the first categories are shown, and a note says how many are left out.
 * Where all values lie within a `range` that is known before, the classes are those of the range, so that colours mean the
 * same in several maps. An empty dataset has no marks.
 */
export function heatmap(dataset: Dataset, options: ChartOptions, range: readonly number[] = []): HeatmapModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const grid = heatGrid(cube, options.period);
  const frame = heatFrame(cube, grid, settings, range);
  const text = leftOutWords(frame, grid.overTime);
  const note = text ? noteBelow(text, frame.bottom + NOTE_GAP, settings) : null;
  const isEmpty = frame.cells.flat().length === 0;
  const said = isEmpty ? [] : [...referenceAnnotations(cube, settings.language), ...datedNotes(frame, grid, settings)];
  const notes = noteMarks(said, Math.ceil(note?.bottom ?? frame.bottom + 2), settings);
  const base = baseOf(dataset, options);
  return {
    ...base,
    summary: [base.summary, text].filter(Boolean).join(' '),
    kind: 'heatmap',
    width: settings.width,
    height: notes.bottom,
    unit: unitLabel(cube, settings, settings.direction === 'ltr' ? 0 : settings.width),
    key: frame.key,
    names: frame.names,
    headers: frame.headers,
    note: note?.label ?? null,
    breaks: grid.overTime ? breakLines(frame) : [],
    marks: [...inRows(frame.cells.map((row) => row.map((placed) => heatMark(placed, frame)))), ...notes.marks],
  };
}

/** What happened from the first to the last period that has a column. */
function datedNotes({ cube, columns }: HeatFrame, { overTime }: HeatGrid, { language }: Settings) {
  return overTime ? datedAnnotations(cube, periodsOf(cube, columns), language) : [];
}

function periodsOf({ periods }: Cube, columns: HeatFrame['columns']) {
  return periods.filter(({ code }) => columns.some((column) => column.key === code));
}

/** A line in the gap before the first column whose period lies behind the break. */
function breakLines({ cube, columns, cells, settings }: HeatFrame): readonly Stroke[] {
  const periods = periodsOf(cube, columns);
  const [top, last] = [cells[0]?.[0]?.box.y ?? 0, cells.at(-1)?.at(-1)?.box];
  const bottom = last ? last.y + last.height : top;
  return breaksWithin(cube, periods).flatMap(({ day }) => {
    const column = periods.findIndex((period) => middleOf(period) >= day);
    const box = cells[0]?.[column]?.box;
    if (box === undefined) return [];
    const x = settings.direction === 'ltr' ? box.x - CELL_GAP / 2 : box.x + box.width + CELL_GAP / 2;
    return [{ x1: x, y1: top - OVERHANG, x2: x, y2: bottom + OVERHANG }];
  });
}

function leftOutWords({ leftOut, settings }: HeatFrame, overTime: boolean): string {
  if (leftOut === 0) return '';
  return say(settings.language, 'heatmap.leftOut', { count: leftOut, columns: overTime ? 'periods' : 'categories' });
}

function noteBelow(text: string, top: number, settings: Settings) {
  const { small, width, direction } = settings;
  const lines = wrapped(text, width, settings, 3, small);
  const place = { x: direction === 'ltr' ? 0 : width, y: baselineBelow(top, small), size: small };
  return { label: linesAt(lines, place, settings), bottom: top + extent(lines, settings, small).height };
}
