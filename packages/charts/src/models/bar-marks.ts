import type { PublishedCell } from '../data/cell.js';
import { cellLabel } from '../words/cell-words.js';
import { markNumber } from '../words/cell-number.js';
import { VALUE_GAP, type BarFrame, type BarRow } from './bar-frame.js';
import { baselineAround, hittable, type Stroke } from './geometry.js';
import { hiddenSlot, type HiddenSlot } from './hidden-slot.js';
import type { Box, Label, Mark } from './model.js';
import type { RowTargetMark } from './row-references.js';
import { rowReason } from './row-reason.js';
import { BAR_HEIGHT } from './sizes.js';
import { labelAt } from './settings.js';

/** One category: its name and its bar, its secret or its gap. */
export type BarMark = ValueBarMark | HiddenBarMark | MissingBarMark;

interface NamedMark extends Mark {
  readonly name: Label | null;
}

/** A published value. */
export interface ValueBarMark extends NamedMark {
  readonly kind: 'value';
  readonly bar: Box;
  /** The interval, in its parts within and beyond the bar; empty when there is none. */
  readonly whisker: readonly WhiskerPart[];
  /** The parts of targets that lie on the bar. */
  readonly crossings: readonly Stroke[];
  readonly value: Label;
}

/** A part of an interval; `caps` are the short lines at the ends that it has. */
export interface WhiskerPart {
  readonly within: boolean;
  readonly strokes: readonly Stroke[];
}

/** A confidential value: a slot of the same size for each of them. */
export interface HiddenBarMark extends NamedMark, HiddenSlot {
  readonly kind: 'hidden';
}

/** No value: the reason in words. */
export interface MissingBarMark extends NamedMark {
  readonly kind: 'missing';
  readonly words: Label;
}

/** Half the length of the short line at the end of a whisker. */
const CAP = 4;

/** The mark of a row. */
export function barMark(row: BarRow, frame: BarFrame): BarMark {
  const { settings, cube, x } = frame;
  const mark = {
    key: row.key,
    label: cellLabel(cube, row.cell, settings.language, row.text),
    box: hittable({ x: 0, y: row.top, width: settings.width, height: row.bottom - row.top }),
    name: row.name,
  };
  if (row.cell.kind === 'hidden') return { ...mark, kind: 'hidden', ...hiddenSlot(x(0), row.barTop, settings) };
  if (row.cell.kind === 'missing')
    return { ...mark, kind: 'missing', words: missingWords(row, row.cell.reason, frame) };
  return { ...mark, kind: 'value', ...valueBar(row, row.cell, frame) };
}

function valueBar(
  row: BarRow,
  cell: PublishedCell,
  { x, settings, cube, references }: BarFrame,
): Pick<ValueBarMark, 'bar' | 'whisker' | 'crossings' | 'value'> {
  const middle = row.barTop + BAR_HEIGHT / 2;
  const ends = [x(0), x(cell.value)];
  const limits = cell.lower !== undefined && cell.upper !== undefined ? [x(cell.lower), x(cell.upper)] : [];
  const rightward = cell.value >= 0 === (settings.direction === 'ltr');
  const far = rightward ? Math.max(...ends, ...limits) : Math.min(...ends, ...limits);
  const place = {
    x: far + (rightward ? VALUE_GAP : -VALUE_GAP),
    y: baselineAround(middle, settings.size),
    anchor: cell.value >= 0 ? 'start' : 'end',
  } as const;
  const left = Math.min(...ends);
  const bar = { x: left, y: row.barTop, width: Math.max(...ends) - left, height: BAR_HEIGHT };
  return {
    bar,
    crossings: references.flatMap((mark) => (mark.kind === 'target' ? crossingOf(mark, bar) : [])),
    whisker: limits.length > 0 ? whiskerParts(limits, ends[1]!, middle) : [],
    value: labelAt(markNumber(cube, cell, settings.language), place, settings),
  };
}

/** Where the line of a target crosses a bar. */
function crossingOf({ lines }: RowTargetMark, { x, y, width, height }: Box): readonly Stroke[] {
  const at = lines[0]?.x1 ?? x;
  return at > x && at < x + width ? [{ x1: at, y1: y, x2: at, y2: y + height }] : [];
}

/** The interval cut at the end of the bar, as one half lies on the bar's colour and the other on the background. */
function whiskerParts(limits: readonly number[], end: number, y: number): readonly WhiskerPart[] {
  const [lower, upper] = limits as [number, number];
  const part = (limit: number, within: boolean) => ({
    within,
    strokes: [
      { x1: limit, y1: y, x2: end, y2: y },
      { x1: limit, y1: y - CAP, x2: limit, y2: y + CAP },
    ],
  });
  return [part(lower, true), part(upper, false)];
}

function missingWords(row: BarRow, reason: string, { x, settings, plot }: BarFrame): Label {
  const zero = x(0);
  const room = settings.direction === 'ltr' ? plot.x + plot.width - zero : zero - plot.x;
  return rowReason(reason, { edge: zero, barTop: row.barTop, room }, settings);
}
