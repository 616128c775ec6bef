import { say } from '../words/say.js';
import { baselineAround, baselineBelow, type Stroke } from './geometry.js';
import { hatch } from './hatch.js';
import type { LineFrame } from './line-frame.js';
import type { LineSeries } from './line-series.js';
import type { Box, Label } from './model.js';
import { labelAt, type Settings } from './settings.js';

/** What stands on the time line for a confidential value. */
export interface LineSlot {
  readonly slot: Box;
  readonly hatch: readonly Stroke[];
  /** What the word stands on, so that it can be read on the hatching; without an area when there is no word. */
  readonly plate: Box;
  /** Middle of the lock-like sign; null where there is no room. */
  readonly lock: { readonly x: number; readonly y: number } | null;
  /** The word 'geheim'; null where there is no room. */
  readonly word: Label | null;
}

/** Between the edge of a slot and what is in it or beside it. */
export const SLOT_PADDING = 6;
const SMALLEST_SLOT = 8;
const LOCK_HEIGHT = 18;
const PLATE_HEIGHT = 44;
/** What is seen of the hatching on both sides of lock and word. */
const HATCHED = 10;

/** A slot around `x`, of the same size for each confidential value: as high as the plot, or as the row of the series. */
export function lineSlot(frame: LineFrame, { lane }: LineSeries, x: number): LineSlot {
  return lane ? slotInLane(frame, lane, x) : slotInPlot(frame, x);
}

function slotInPlot(frame: LineFrame, x: number): LineSlot {
  const { plot, settings } = frame;
  const { small, language } = settings;
  const width = slotWidth(frame, null);
  const slot = { x: x - width / 2, y: plot.y, width, height: plot.height };
  const middle = plot.y + plot.height / 2;
  const hasWord = width >= wordWidth(settings);
  const place = { x, y: baselineBelow(middle + 3, small), anchor: 'middle', size: small } as const;
  return {
    slot,
    hatch: hatch(slot),
    plate: { x: slot.x - 1, width: width + 2, y: middle - PLATE_HEIGHT / 2, height: hasWord ? PLATE_HEIGHT : 0 },
    lock: width >= LOCK_HEIGHT ? { x, y: hasWord ? middle - LOCK_HEIGHT / 2 : middle } : null,
    word: hasWord ? labelAt(say(language, 'hidden.word'), place, settings) : null,
  };
}

/** The lock and the word side by side. */
function slotInLane(frame: LineFrame, lane: Box, x: number): LineSlot {
  const { settings } = frame;
  const { small, language, direction } = settings;
  const [full, width] = [laneSlotWidth(settings), slotWidth(frame, lane)];
  const slot = { x: x - width / 2, y: lane.y, width, height: lane.height };
  const middle = lane.y + lane.height / 2;
  const hasWord = width >= full;
  const forward = direction === 'ltr' ? 1 : -1;
  const start = x - forward * (full / 2 - HATCHED);
  const place = { x: start + forward * (LOCK_HEIGHT + SLOT_PADDING), y: baselineAround(middle, small), size: small };
  const plate = { x: slot.x + HATCHED, width: width - 2 * HATCHED, y: lane.y, height: hasWord ? lane.height : 0 };
  return {
    slot,
    hatch: hatch(slot),
    plate,
    lock:
      width >= LOCK_HEIGHT
        ? { x: hasWord ? start + forward * (SLOT_PADDING + LOCK_HEIGHT / 2 - 2) : x, y: middle }
        : null,
    word: hasWord ? labelAt(say(language, 'hidden.word'), place, settings) : null,
  };
}

/** The width of a slot in a row that holds the lock and the word. */
export function laneSlotWidth(settings: Settings): number {
  return wordWidth(settings) + LOCK_HEIGHT + 2 * HATCHED;
}

/** As wide as what is in it, in the plot or in a row; less where periods stand closer. */
export function slotWidth({ settings, step }: LineFrame, lane: Box | null): number {
  const full = lane ? laneSlotWidth(settings) : wordWidth(settings);
  return Math.max(SMALLEST_SLOT, Math.min(full, step - SLOT_PADDING));
}

/** The width of a slot that holds the word 'geheim'. */
export function wordWidth({ measure, language, small }: Settings): number {
  return measure(say(language, 'hidden.word'), small) + 2 * SLOT_PADDING;
}
