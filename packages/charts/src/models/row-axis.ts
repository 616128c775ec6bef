import type { Cube } from '../data/cube.js';
import { drawnReferences, referenceValues } from '../data/references.js';
import { formatBare } from '../words/numbers.js';
import { baselineBelow, type Stroke } from './geometry.js';
import { axisNote, unitLabel, type Tick } from './line-axes.js';
import { linear } from './linear.js';
import type { Box, Label } from './model.js';
import { rowInsets, type RowReaches } from './row-insets.js';
import { belowReferences, rowReferenceMarks, rowReferences, type RowReferenceMark } from './row-references.js';
import { planRows, zeroLines, type RowPlan } from './rows.js';
import { labelAt, lineHeightOf, type Settings } from './settings.js';
import { valueAxis, type ValueAxis } from './value-axis.js';

/** Rows on a horizontal axis of values that need not begin at zero: what dots have in common. */
export interface RowAxis {
  readonly settings: Settings;
  readonly cube: Cube;
  readonly plan: RowPlan;
  readonly plot: Box;
  /** Of all that this frame holds; more may stand below. */
  readonly height: number;
  readonly axis: ValueAxis;
  /** The place of a value, mirrored when the layout is right-to-left. */
  readonly x: (value: number) => number;
  readonly unit: Label | null;
  /** Round values below the rows, as many as have room. */
  readonly ticks: readonly Tick[];
  /** Where zero is, in parts when names stand between the rows; none when the axis does not hold it. */
  readonly zero: readonly Stroke[];
  /** Says where the axis begins; null when that is zero or below. */
  readonly note: Label | null;
  /** Targets and bands; none where no value is published. */
  readonly references: readonly RowReferenceMark[];
  /** Where the lines above the first row begin that were asked for. */
  readonly keyTop: number;
}

/** What stands in the rows. */
export interface RowContent {
  readonly names: readonly string[];
  /** Every number that must find a place. */
  readonly values: readonly number[];
  /** The words beside the values, and the column at the end of the rows. */
  readonly reaches: RowReaches;
  /** Height in px of what the chart puts right above the first row; 0 by default. */
  readonly keyHeight?: number;
}

const HEADER_GAP = 8;
const TICK_GAP = 8;
const BETWEEN_TICKS = 10;

/** Divides the width into names and plot, and the height into unit, targets and bands, key, rows, ticks and note. */
export function rowAxis(cube: Cube, content: RowContent, settings: Settings): RowAxis {
  const { names, values, reaches, keyHeight = 0 } = content;
  const held = values.length > 0 ? [...values, ...referenceValues(drawnReferences(cube))] : [];
  const axis = valueAxis(held, cube.unit, settings.extent);
  const { column } = planRows(names, 0, settings);
  const sides = { x: settings.direction === 'ltr' ? column : 0, width: settings.width - column };
  const x = placeOf(axis, sides, rowInsets(axis, sides.width, reaches), settings);
  const unitBottom = cube.unit ? lineHeightOf(settings.small) : 0;
  const references = values.length > 0 ? rowReferences(cube, x, sides, unitBottom + 2, settings) : [];
  const keyTop = belowReferences(references, unitBottom) + (keyHeight > 0 ? 4 : 0);
  const top = keyTop + keyHeight + (keyTop > 0 ? HEADER_GAP : 2);
  const plan = planRows(names, top, settings);
  const plot = { ...sides, y: top - 2, height: plan.bottom - top + 4 };
  const ticks = ticksBelow(axis, x, plot, settings);
  const note = axisNote({ axis, cube, foot: plot.y + plot.height, settings });
  const tickHeight = ticks.length > 0 ? TICK_GAP + lineHeightOf(settings.size) : 0;
  return {
    settings,
    cube,
    plan,
    plot,
    height: Math.ceil(plot.y + plot.height + tickHeight + (note ? lineHeightOf(settings.small) + 2 : 0)),
    axis,
    x,
    unit: unitLabel(cube, settings, settings.direction === 'ltr' ? plot.x : plot.x + plot.width),
    ticks,
    zero: axis.low <= 0 && axis.high >= 0 && ticks.length > 0 ? zeroLines(plan.rows, plan.stacked, x(0)) : [],
    note,
    references: rowReferenceMarks(references, plan, settings),
    keyTop,
  };
}

function placeOf(
  { low, high }: ValueAxis,
  { x: left, width }: Pick<Box, 'x' | 'width'>,
  [start, end]: readonly [number, number],
  { direction }: Settings,
): (value: number) => number {
  const right = left + width;
  return linear([low, high], direction === 'ltr' ? [left + start, right - end] : [right - start, left + end]);
}

function ticksBelow(
  { ticks, decimals }: ValueAxis,
  x: (value: number) => number,
  plot: Box,
  settings: Settings,
): readonly Tick[] {
  const { language, measure, size, width } = settings;
  const texts = ticks.map((tick) => formatBare(language, tick, { label: '', decimals }));
  const widest = Math.max(0, ...texts.map((text) => measure(text, size)));
  const spacing = ticks.length > 1 ? Math.abs(x(ticks[1]!) - x(ticks[0]!)) : width;
  const every = Math.max(1, Math.ceil((widest + BETWEEN_TICKS) / Math.max(1, spacing)));
  const y = baselineBelow(plot.y + plot.height + TICK_GAP, size);
  return ticks.flatMap((tick, i) => {
    if (i % every !== 0) return [];
    const half = measure(texts[i]!, size) / 2;
    const at = x(tick);
    const middle = Math.min(width - half, Math.max(half, at));
    return [{ at, label: labelAt(texts[i]!, { x: middle, y, anchor: 'middle' }, settings) }];
  });
}
