import type { Dataset } from '@teilhabe/core/publication';
import { openCube } from '../data/cube.js';
import { say } from '../words/say.js';
import { baseOf } from './base.js';
import { baselineBelow } from './geometry.js';
import { heatFrame, type HeatFrame } from './heatmap-frame.js';
import { heatGrid } from './heatmap-grid.js';
import type { HeatKey } from './heatmap-key.js';
import { heatMark, type HeatMark } from './heatmap-marks.js';
import { unitLabel } from './line-axes.js';
import type { ChartModelBase, ChartOptions, Label } from './model.js';
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
  /** Row by row. */
  readonly marks: readonly HeatMark[];
}

const NOTE_GAP = 8;

/**
 * A cell for each category and period, or for two dimensions at `options.period`, in up to five classes at equal
 * intervals with round limits (`valueClasses`). Its height follows from the number of rows. Where not all columns have
 * room, the newest periods or the first categories are shown, and a note says how many are left out.
 * An empty dataset has no marks.
 */
export function heatmap(dataset: Dataset, options: ChartOptions): HeatmapModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language.tag);
  const grid = heatGrid(cube, options.period, settings.language.tag);
  const frame = heatFrame(cube, grid, settings);
  const text = leftOutWords(frame, grid.overTime);
  const note = text ? noteBelow(text, frame.bottom + NOTE_GAP, settings) : null;
  const base = baseOf(dataset, options);
  return {
    ...base,
    summary: [base.summary, text].filter(Boolean).join(' '),
    kind: 'heatmap',
    width: settings.width,
    height: Math.ceil(note?.bottom ?? frame.bottom + 2),
    unit: unitLabel(cube, settings, settings.direction === 'ltr' ? 0 : settings.width),
    key: frame.key,
    names: frame.names,
    headers: frame.headers,
    note: note?.label ?? null,
    marks: frame.cells.map((placed) => heatMark(placed, frame)),
  };
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
