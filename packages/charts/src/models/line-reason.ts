import type { MissingCell } from '../data/cell.js';
import { reasonWords } from '../words/cell-words.js';
import { baselineAround, baselineBelow } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import type { LineSeries, PlacedCell } from './line-series.js';
import { SLOT_PADDING, slotWidth } from './line-slot.js';
import type { Label } from './model.js';
import { extent, linesAt, wrapped } from './settings.js';

const WIDEST = 120;
const ABOVE_AXIS = 8;
/** Half of a value's label beside the gap, and a little air. */
const BESIDE_GAP = 22;

/**
 * The reason of a gap, at the foot of the plot or in the series' row; null where its words would have to be cut, and for
 * all but the first of a run of gaps with the same reason.
 */
export function reasonLabel(frame: LineFrame, series: LineSeries, i: number, { reason }: MissingCell): Label | null {
  const { settings, plot } = frame;
  const { cells, lane } = series;
  const { small, language } = settings;
  if (hasReason(cells[i - 1], reason)) return null;
  const last = endOfRun(cells, i, reason);
  const { left, right } = gapAround(frame, series, i, last);
  const text = reasonWords(reason, language);
  const lines = wrapped(text, Math.min(right - left, WIDEST), settings, lane ? 1 : 3, small);
  if (right - left < small || lines.join(' ') !== text) return null;
  const { width, height } = extent(lines, settings, small);
  const middle = (cells[i]!.x + cells[last]!.x) / 2;
  const x = Math.min(right - width / 2, Math.max(left + width / 2, middle));
  const y = lane
    ? baselineAround(lane.y + lane.height / 2, small)
    : baselineBelow(plot.y + plot.height - ABOVE_AXIS - height, small);
  return linesAt(lines, { x, y, anchor: 'middle', size: small }, settings);
}

function hasReason(placed: PlacedCell | undefined, reason: string): boolean {
  return placed?.cell.kind === 'missing' && placed.cell.reason === reason;
}

function endOfRun(cells: readonly PlacedCell[], first: number, reason: string): number {
  const end = cells.findIndex((cell, i) => i > first && !hasReason(cell, reason));
  return (end < 0 ? cells.length : end) - 1;
}

/** The room between the neighbours of a run. */
function gapAround(
  frame: LineFrame,
  series: LineSeries,
  first: number,
  last: number,
): { readonly left: number; readonly right: number } {
  const { plot } = frame;
  const { cells } = series;
  const beside = (neighbour: PlacedCell, edge: PlacedCell) => besideOf(neighbour, edge, frame, series);
  const [before, after] = [cells[first - 1], cells[last + 1]];
  return {
    left: before ? before.x + beside(before, cells[first]!) : plot.x,
    right: after ? after.x - beside(after, cells[last]!) : plot.x + plot.width,
  };
}

/**
 * What a label keeps clear of beside a neighbour: half of its printed value or slot, or half way to another gap; a value
 * does not stand in the row.
 */
function besideOf(neighbour: PlacedCell, edge: PlacedCell, frame: LineFrame, { lane }: LineSeries): number {
  if (neighbour.cell.kind === 'hidden') return slotWidth(frame, lane) / 2 + SLOT_PADDING;
  if (neighbour.cell.kind === 'missing') return Math.abs(neighbour.x - edge.x) / 2 + SLOT_PADDING;
  return lane ? 0 : BESIDE_GAP;
}
