import { say } from '../words/say.js';
import { baselineBelow, type Stroke } from './geometry.js';
import { hatch } from './hatch.js';
import type { LineFrame } from './line-frame.js';
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

/** A slot as high as the plot around `x`, of the same width for each confidential value. */
export function lineSlot(frame: LineFrame, x: number): LineSlot {
  const { plot, settings } = frame;
  const { small, language } = settings;
  const width = slotWidth(frame);
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

/** As wide as its word, less where periods stand closer. */
export function slotWidth(frame: LineFrame): number {
  return Math.max(SMALLEST_SLOT, Math.min(wordWidth(frame.settings), frame.step - SLOT_PADDING));
}

/** The width of a slot that holds the word 'geheim'. */
export function wordWidth({ measure, language, small }: Settings): number {
  return measure(say(language, 'hidden.word'), small) + 2 * SLOT_PADDING;
}
