import type { Cell, PublishedCell } from '../data/cell.js';
import { markNumber } from '../words/cell-number.js';
import { cellLabel, reasonWords } from '../words/cell-words.js';
import { say } from '../words/say.js';
import { listed } from '../words/joined.js';
import { SHAPE_WIDTH, SHAPES, type Shape } from './dumbbell-key.js';
import { baselineAround, hittable, type Stroke } from './geometry.js';
import { hiddenSlot, SLOT_WIDTH, type HiddenSlot } from './hidden-slot.js';
import { numbersOf, reachOf, VALUE_GAP, VALUE_REACH, whisker } from './interval.js';
import type { Box, Label, Mark } from './model.js';
import type { Pair, Side } from '../data/pairs.js';
import { plateOf, type Plated } from './plate.js';
import type { RowAxis } from './row-axis.js';
import type { RowReaches } from './row-insets.js';
import { rowReason } from './row-reason.js';
import { type PlannedRow } from './rows.js';
import { BAR_HEIGHT, DOT_RADIUS } from './sizes.js';
import { labelAt, type Settings } from './settings.js';

/** One of the two values of a category, its secret or its gap. */
export type DumbbellMark = ValueEndMark | HiddenEndMark | MissingEndMark;

interface EndMark extends Mark {
  readonly shape: Shape;
  /** Middle of the shape. */
  readonly x: number;
  readonly y: number;
}

/** A published value. */
export interface ValueEndMark extends EndMark {
  readonly kind: 'value';
  /** The interval with its caps, above the line for the first value and below it for the second; may be empty. */
  readonly whisker: readonly Stroke[];
  readonly value: Label;
}

/** A confidential value: a slot of the same size for each of them, in the column of gaps. */
export interface HiddenEndMark extends EndMark, HiddenSlot, Plated {
  readonly kind: 'hidden';
}

/** No value: the reason in words, in the column of gaps. */
export interface MissingEndMark extends EndMark, Plated {
  readonly kind: 'missing';
  readonly words: Label;
}

/** A category: its name, its two marks and the line between them. */
export interface DumbbellRow {
  readonly name: Label | null;
  /** From the start of the plot to its end or to the column of gaps; null without a value. */
  readonly guide: Stroke | null;
  /** Null where a value is missing or a break lies between the two. */
  readonly join: Stroke | null;
  readonly marks: readonly [DumbbellMark, DumbbellMark];
}

const COLUMN_GAP = 14;
const WIDEST_REASON = 110;
/** How far the whiskers of the two values lie above and below the line. */
const WHISKER_SHIFT = 8;
const CAP = 2.5;

/** The width of the column in which gaps stand, so that none covers a value; 0 when there is no gap. */
export function gapColumn(cells: readonly Cell[], { language, measure, small }: Settings): number {
  const word = SLOT_WIDTH + VALUE_GAP + measure(say(language, 'hidden.word'), small);
  const widths = cells.flatMap((cell) => {
    if (cell.kind === 'published') return [];
    return cell.kind === 'hidden'
      ? word
      : Math.min(WIDEST_REASON, measure(reasonWords(cell.reason, language), small) + 6);
  });
  return widths.length > 0 ? Math.ceil(COLUMN_GAP + SHAPE_WIDTH + Math.max(...widths)) : 0;
}

/** The words beside the values of all rows: towards the start those of the lower value, towards the end the other's. */
export function reachesOf(rows: readonly Pair[], width: (cell: PublishedCell) => number): Omit<RowReaches, 'column'> {
  const reaches = rows.map(({ cells }) => {
    const published = cells.filter((cell) => cell.kind === 'published').sort((a, b) => a.value - b.value);
    const px = published.map((cell) => width(cell) + VALUE_REACH);
    const values = published.flatMap(numbersOf);
    const first = Math.max(...(published.length === 2 ? px : [VALUE_REACH]));
    return {
      start: values.map((value) => ({ value, px: first })),
      end: values.map((value) => ({ value, px: Math.max(0, ...px) })),
    };
  });
  return { start: reaches.flatMap((row) => row.start), end: reaches.flatMap((row) => row.end) };
}

/** The two marks of a row; a row with two gaps has the first at the start of the plot. */
export function dumbbellRow(
  row: Pair & PlannedRow,
  sides: readonly [Side, Side],
  column: number,
  frame: RowAxis,
): DumbbellRow {
  const { x, settings } = frame;
  const { start, end, border } = edgesOf(frame, column);
  const y = row.barTop + BAR_HEIGHT / 2;
  const isGap = row.cells.map((cell) => cell.kind !== 'published');
  const mark = (i: 0 | 1): DumbbellMark => {
    const cell = row.cells[i];
    const named = {
      key: row.cellKeys[i],
      label: cellLabel(frame.cube, cell, settings.language, listed([row.label, sides[i].label], settings.language)),
      box: cellBox(row, i, column, frame),
      shape: SHAPES[i],
      y,
    };
    if (cell.kind === 'published') return { ...named, kind: 'value', ...valueEnd(row, i, cell, frame) };
    const atStart = i === 0 && isGap[1]!;
    return { ...named, ...gapEnd(cell, row.barTop, atStart, column, frame) };
  };
  const [first, second] = row.cells;
  const isJoined = row.comparable && first.kind === 'published' && second.kind === 'published';
  return {
    name: row.name,
    guide: isGap.every(Boolean) ? null : { x1: start, y1: y, x2: isGap.some(Boolean) ? border : end, y2: y },
    join: isJoined ? joinOf(x(first.value), x(second.value), y) : null,
    marks: [mark(0), mark(1)],
  };
}

/** The start and the end of the plot in the direction of the layout, and where the column of gaps begins. */
function edgesOf({ plot, settings }: RowAxis, column: number) {
  const [left, right] = [plot.x, plot.x + plot.width];
  if (settings.direction === 'ltr') return { start: left, end: right, border: right - column };
  return { start: right, end: left, border: left + column };
}

/** From the middle of the circle to the edge of the hollow square; null when that lies within the circle. */
function joinOf(from: number, to: number, y: number): Stroke | null {
  const length = Math.abs(to - from);
  return length > 2 * DOT_RADIUS ? { x1: from, y1: y, x2: to - Math.sign(to - from) * DOT_RADIUS, y2: y } : null;
}

/** The value stands outside of the two shapes and their intervals. */
function valueEnd(
  { cells, barTop }: Pair & PlannedRow,
  i: 0 | 1,
  cell: PublishedCell,
  { cube, settings, x }: RowAxis,
): Pick<ValueEndMark, 'x' | 'whisker' | 'value'> {
  const y = barTop + BAR_HEIGHT / 2;
  const other = cells[i === 0 ? 1 : 0];
  const reaches = cells.flatMap((each) => (each.kind === 'published' ? [reachOf(each, x)] : []));
  const ltr = settings.direction === 'ltr';
  const isLeft = other.kind === 'published' ? isLeftOf(x(cell.value), x(other.value), (i === 0) === ltr) : !ltr;
  const at = isLeft
    ? Math.min(...reaches.map(([left]) => left)) - VALUE_GAP
    : Math.max(...reaches.map(([, right]) => right)) + VALUE_GAP;
  const place = { x: at, y: baselineAround(y, settings.size), anchor: isLeft === ltr ? 'end' : 'start' } as const;
  return {
    x: x(cell.value),
    whisker: whisker(cell, x, y + (i === 0 ? -WHISKER_SHIFT : WHISKER_SHIFT), { cap: CAP }),
    value: labelAt(markNumber(cube, cell, settings.language), place, settings),
  };
}

/** Of two at the same place the first stands at the start. */
function isLeftOf(own: number, other: number, whenEqual: boolean): boolean {
  return own === other ? whenEqual : own < other;
}

type GapEnd =
  | Pick<HiddenEndMark, 'kind' | 'x' | 'plate' | keyof HiddenSlot>
  | Pick<MissingEndMark, 'kind' | 'x' | 'plate' | 'words'>;

function gapEnd(
  cell: Exclude<Cell, PublishedCell>,
  barTop: number,
  atStart: boolean,
  column: number,
  frame: RowAxis,
): GapEnd {
  const { plot, settings } = frame;
  const forward = settings.direction === 'ltr' ? 1 : -1;
  const { start, border } = edgesOf(frame, column);
  const from = atStart ? start : border + forward * COLUMN_GAP;
  const edge = from + forward * SHAPE_WIDTH;
  const x = from + forward * DOT_RADIUS;
  if (cell.kind === 'hidden') {
    const slot = hiddenSlot(edge, barTop, settings);
    return { kind: 'hidden', x, ...slot, plate: plateOf(slot.word, settings) };
  }
  const room = (atStart ? plot.width - column : column - COLUMN_GAP) - SHAPE_WIDTH + 2;
  const words = rowReason(cell.reason, { edge, barTop, room }, settings);
  return { kind: 'missing', x, words, plate: plateOf(words, settings) };
}

/** The part of the row that belongs to a value: up to half way to the other, or to the column of gaps. */
function cellBox({ cells, top, bottom }: Pair & PlannedRow, i: 0 | 1, column: number, frame: RowAxis): Box {
  const { plot, x, settings } = frame;
  const ltr = settings.direction === 'ltr';
  const [a, b] = cells;
  const hasGap = a.kind !== 'published' || b.kind !== 'published';
  const { border } = edgesOf(frame, column);
  const middle = a.kind === 'published' && b.kind === 'published' ? (x(a.value) + x(b.value)) / 2 : border;
  const inColumn = cells[i].kind !== 'published' && (i === 1 || b.kind === 'published');
  const isLeft = hasGap ? inColumn !== ltr : sideOf(cells, i, x, ltr);
  const [left, right] = isLeft ? [plot.x, middle] : [middle, plot.x + plot.width];
  return hittable({ x: left, y: top, width: right - left, height: bottom - top });
}

function sideOf(cells: Pair['cells'], i: 0 | 1, x: (value: number) => number, ltr: boolean): boolean {
  const [own, other] = i === 0 ? cells : [cells[1], cells[0]];
  if (own.kind !== 'published' || other.kind !== 'published') return true;
  return isLeftOf(x(own.value), x(other.value), (i === 0) === ltr);
}
