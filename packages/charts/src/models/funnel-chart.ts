import type { Dataset } from '@teilhabe/core/publication';
import type { Cell } from '../data/cell.js';
import { openCube, periodOf } from '../data/cube.js';
import { listed } from '../words/joined.js';
import { barFrame, type BarFrame, type BarRow } from './bar-frame.js';
import { barMark, type BarMark } from './bar-marks.js';
import { baseOf } from './base.js';
import { stageShares } from '../words/stage-shares.js';
import { baselineBelow, type Stroke } from './geometry.js';
import { inColumn } from './grid-place.js';
import { unitLabel } from './line-axes.js';
import type { Box, ChartModelBase, ChartOptions, Label } from './model.js';
import { undrawnReferences, type NoteMark } from './note-marks.js';
import { zeroLines } from './rows.js';
import { labelAt, lineHeightOf, settingsOf, wrapped } from './settings.js';

/** The stages of a process as bars, the first stage first, in px. */
export interface FunnelChartModel extends ChartModelBase {
  readonly kind: 'funnel';
  readonly plot: Box;
  /** The unit in words above the bars; null without a unit. */
  readonly unit: Label | null;
  /** The line at which all bars start; in parts when names stand between the bars. */
  readonly zero: readonly Stroke[];
  /** The stages, then targets and bands in words: of which stage they are, only their names say. */
  readonly marks: readonly (FunnelMark | NoteMark)[];
}

/** A stage: its bar, and how much of the first stage and of the one before is left; null where that is not known. */
export type FunnelMark = BarMark & { readonly shares: Label | null };

const SHARES_GAP = 3;
const BESIDE_ZERO = 4;

/**
 * One bar for each category of the breakdown in its order, at `options.period`. Bars start at zero at the start edge.
 * Under a bar stand its share of the first stage and of the stage before, where both numbers are published and the
 * other is not zero. Names stand beside the bars, above them when the chart is narrower than 480 px. An empty dataset
 * has no marks.
 */
export function funnelChart(dataset: Dataset, options: ChartOptions): FunnelChartModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const { language, small } = settings;
  const below = (cells: readonly Cell[], i: number) =>
    stageShares(cells, i, language).length > 0 ? lineHeightOf(small) + SHARES_GAP : 0;
  const frame = barFrame(cube, periodOf(cube, options.period), settings, { below, referenced: false });
  const notes = undrawnReferences(cube, [], frame.height, settings);
  const cells = frame.rows.map((row) => row.cell);
  const stage = (row: BarRow, i: number): FunnelMark => {
    const shares = stageShares(cells, i, language);
    const mark = barMark(row, frame);
    return {
      ...mark,
      label: listed([mark.label, ...shares], language),
      shares: sharesLabel(shares, row.barBottom, frame),
    };
  };
  return {
    ...baseOf(dataset, options),
    kind: 'funnel',
    width: settings.width,
    height: notes.bottom,
    plot: frame.plot,
    unit: unitLabel(cube, settings, frame.unitEdge),
    zero: zeroLines(frame.rows, frame.stacked, frame.x(0)),
    marks: [...inColumn(frame.rows.map(stage)), ...notes.marks],
  };
}

function sharesLabel(shares: readonly string[], bottom: number, { x, plot, settings }: BarFrame): Label | null {
  if (shares.length === 0) return null;
  const { direction, small } = settings;
  const edge = x(0) + (direction === 'ltr' ? BESIDE_ZERO : -BESIDE_ZERO);
  const room = direction === 'ltr' ? plot.x + plot.width - edge : edge - plot.x;
  const [text = ''] = wrapped(shares.join(' · '), room, settings, 1, small);
  return labelAt(text, { x: edge, y: baselineBelow(bottom - lineHeightOf(small), small), size: small }, settings);
}
