import { inRows } from './grid-place.js';
import type { Dataset } from '@teilhabe/core/publication';
import type { PublishedCell } from '../data/cell.js';
import { openCube } from '../data/cube.js';
import { datedAnnotations, referenceAnnotations } from '../words/annotations.js';
import { markNumber } from '../words/cell-number.js';
import { pairFinding } from '../words/finding-pairs.js';
import { baseOf } from './base.js';
import { dumbbellKey, type DumbbellKeyEntry } from './dumbbell-key.js';
import { dumbbellRow, gapColumn, reachesOf, type DumbbellMark, type DumbbellRow } from './dumbbell-marks.js';
import type { Stroke } from './geometry.js';
import { numbersOf } from './interval.js';
import type { Tick } from './line-axes.js';
import type { Box, ChartModelBase, ChartOptions, Label } from './model.js';
import type { NoteMark } from './note-marks.js';
import { pairNotes } from './pair-notes.js';
import { pairsOf } from '../data/pairs.js';
import { rowAxis } from './row-axis.js';
import type { RowReferenceMark } from './row-references.js';
import { settingsOf } from './settings.js';

/** Two values for each category, joined by a line, in px. */
export interface DumbbellChartModel extends ChartModelBase {
  readonly kind: 'dumbbell';
  readonly plot: Box;
  /** The unit in words above the rows; null without a unit. */
  readonly unit: Label | null;
  /** What the circle and the square stand for, above the first row. */
  readonly key: readonly DumbbellKeyEntry[];
  readonly ticks: readonly Tick[];
  /** Where zero is, in parts when names stand between the rows; none when the axis does not hold it. */
  readonly zero: readonly Stroke[];
  /** Says where the axis begins; null when that is zero. */
  readonly note: Label | null;
  /** Says that a line is missing where two values cannot be compared; null when all can. */
  readonly apart: Label | null;
  readonly rows: readonly DumbbellRow[];
  /** Two of each row, then targets and bands, then in words what is not drawn: breaks and events between two periods. */
  readonly marks: readonly (DumbbellMark | RowReferenceMark | NoteMark)[];
}

/**
 * The first and the newest period of each category; or, where a second dimension has two categories, these two at
 * `options.period`. Values stand at the outer ends, a gap in a column of its own, and no line leads over a break.
 * Names stand beside the rows, above them when the chart is narrower than 480 px. An empty dataset has no marks.
 */
export function dumbbellChart(dataset: Dataset, options: ChartOptions): DumbbellChartModel {
  const settings = settingsOf(options);
  const { language, measure, size } = settings;
  const cube = openCube(dataset, language);
  const pairs = pairsOf(cube, options.period);
  const { sides, rows } = pairs;
  const cells = rows.flatMap((row) => row.cells);
  const width = (cell: PublishedCell) => measure(markNumber(cube, cell, language), size);
  const column = gapColumn(cells, settings);
  const key = dumbbellKey(sides, settings);
  const content = {
    names: rows.map((row) => row.label),
    values: cells.flatMap(numbersOf),
    reaches: { ...reachesOf(rows, width), column },
    keyHeight: rows.length > 0 ? key.height : 0,
  };
  const frame = rowAxis(cube, content, settings);
  const placed = rows.map((pair, i) => dumbbellRow({ ...pair, ...frame.plan.rows[i]! }, sides, column, frame));
  const references = frame.references.length > 0 || rows.length === 0 ? [] : referenceAnnotations(cube, language);
  const said = [...references, ...datedAnnotations(cube, pairs.periods, language)];
  const notes = pairNotes(pairs, said, frame.height, settings);
  return {
    ...baseOf(dataset, options, pairFinding),
    kind: 'dumbbell',
    width: settings.width,
    height: notes.bottom,
    plot: frame.plot,
    unit: frame.unit,
    key: rows.length > 0 ? key.place(rows, frame) : [],
    ticks: frame.ticks,
    zero: frame.zero,
    note: frame.note,
    apart: notes.apart,
    rows: placed,
    marks: [...inRows(placed.map((row) => row.marks)), ...frame.references, ...notes.marks],
  };
}
