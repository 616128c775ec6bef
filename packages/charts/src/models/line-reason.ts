import type { MissingCell } from '../data/cell.js';
import { reasonWords } from '../words/cell-words.js';
import { baselineBelow } from './geometry.js';
import type { LineFrame, PlacedCell } from './line-frame.js';
import { SLOT_PADDING, slotWidth } from './line-slot.js';
import type { Label } from './model.js';
import { extent, linesAt, wrapped } from './settings.js';

const WIDEST = 120;
const ABOVE_AXIS = 8;
/** Half of a value's label beside the gap, and a little air. */
const BESIDE_GAP = 22;

/**
 * The reason of a gap, at the foot of the plot; null where its words would have to be cut, and for all but the
 * first of a run of gaps with the same reason.
 */
export function reasonLabel(frame: LineFrame, i: number, { reason }: MissingCell): Label | null {
  const { cells, settings, plot } = frame;
  const { small, language } = settings;
  if (hasReason(cells[i - 1], reason)) return null;
  const last = endOfRun(cells, i, reason);
  const { left, right } = gapAround(frame, i, last);
  const text = reasonWords(reason, language);
  const lines = wrapped(text, Math.min(right - left, WIDEST), settings, 3, small);
  if (right - left < small || lines.join(' ') !== text) return null;
  const { width, height } = extent(lines, settings, small);
  const middle = (cells[i]!.x + cells[last]!.x) / 2;
  const x = Math.min(right - width / 2, Math.max(left + width / 2, middle));
  const y = baselineBelow(plot.y + plot.height - ABOVE_AXIS - height, small);
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
function gapAround(frame: LineFrame, first: number, last: number): { readonly left: number; readonly right: number } {
  const { cells, plot } = frame;
  const [before, after] = [cells[first - 1], cells[last + 1]];
  return {
    left: before ? before.x + besideOf(before, cells[first]!, frame) : plot.x,
    right: after ? after.x - besideOf(after, cells[last]!, frame) : plot.x + plot.width,
  };
}

/** What a label keeps clear of beside a neighbour: half of its printed value or slot, or half way to another gap. */
function besideOf(neighbour: PlacedCell, edge: PlacedCell, frame: LineFrame): number {
  if (neighbour.cell.kind === 'hidden') return slotWidth(frame) / 2 + SLOT_PADDING;
  if (neighbour.cell.kind === 'missing') return Math.abs(neighbour.x - edge.x) / 2 + SLOT_PADDING;
  return BESIDE_GAP;
}
