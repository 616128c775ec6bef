import type { Cell, PublishedCell } from '../data/cell.js';
import { markNumber } from '../words/cell-number.js';
import { cellLabel } from '../words/cell-words.js';
import { baselineAround, hittable, type Stroke } from './geometry.js';
import { hiddenSlot, type HiddenSlot } from './hidden-slot.js';
import { reachOf, VALUE_GAP, whisker } from './interval.js';
import type { Label, Mark } from './model.js';
import { plateOf, type Plated } from './plate.js';
import type { RowAxis } from './row-axis.js';
import { rowReason } from './row-reason.js';
import { type PlannedRow } from './rows.js';
import { BAR_HEIGHT } from './sizes.js';
import { labelAt } from './settings.js';

/** One category: its name and its dot, its secret or its gap. */
export type DotMark = ValueDotMark | HiddenDotMark | MissingDotMark;

interface NamedMark extends Mark {
  readonly name: Label | null;
}

/** A published value. */
export interface ValueDotMark extends NamedMark {
  readonly kind: 'value';
  readonly x: number;
  readonly y: number;
  /** The interval with its caps; empty when there is none. */
  readonly whisker: readonly Stroke[];
  /** The hairline from edge to edge of the plot that leads from the name to the dot. */
  readonly guide: Stroke;
  readonly value: Label;
}

/** A confidential value: a slot of the same size and place for each of them. */
export interface HiddenDotMark extends NamedMark, HiddenSlot, Plated {
  readonly kind: 'hidden';
}

/** No value: the reason in words. */
export interface MissingDotMark extends NamedMark, Plated {
  readonly kind: 'missing';
  readonly words: Label;
}

/** A row of the chart: its place, its words and its cell. */
export interface DotRow extends PlannedRow {
  readonly key: string;
  readonly text: string;
  readonly cell: Cell;
}

/** The mark of a row. */
export function dotMark(row: DotRow, frame: RowAxis): DotMark {
  const { settings, cube, x, axis } = frame;
  const { key, text, cell, barTop, top, bottom, name } = row;
  const mark = {
    key,
    label: cellLabel(cube, cell, settings.language, text),
    box: hittable({ x: 0, y: top, width: settings.width, height: bottom - top }),
    name,
  };
  const edge = x(axis.low);
  if (cell.kind === 'hidden') {
    const slot = hiddenSlot(edge, barTop, settings);
    return { ...mark, kind: 'hidden', ...slot, plate: plateOf(slot.word, settings) };
  }
  if (cell.kind === 'published') return { ...mark, kind: 'value', ...valueDot(cell, barTop + BAR_HEIGHT / 2, frame) };
  const words = rowReason(cell.reason, { edge, barTop, room: roomFrom(edge, frame) }, settings);
  return { ...mark, kind: 'missing', words, plate: plateOf(words, settings) };
}

/** To the end of the plot. */
function roomFrom(edge: number, { plot, settings }: RowAxis): number {
  return settings.direction === 'ltr' ? plot.x + plot.width - edge : edge - plot.x;
}

function valueDot(
  cell: PublishedCell,
  y: number,
  { cube, plot, settings, x }: RowAxis,
): Pick<ValueDotMark, 'x' | 'y' | 'whisker' | 'guide' | 'value'> {
  const [left, right] = reachOf(cell, x);
  const end = settings.direction === 'ltr' ? right + VALUE_GAP : left - VALUE_GAP;
  return {
    x: x(cell.value),
    y,
    whisker: whisker(cell, x, y),
    guide: { x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y },
    value: labelAt(
      markNumber(cube, cell, settings.language),
      { x: end, y: baselineAround(y, settings.size) },
      settings,
    ),
  };
}
