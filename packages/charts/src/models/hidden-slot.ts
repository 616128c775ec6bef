import { say } from '../words/say.js';
import { baselineAround, type Stroke } from './geometry.js';
import { hatch } from './hatch.js';
import type { Box, Label } from './model.js';
import { BAR_HEIGHT } from './sizes.js';
import { labelAt, type Settings } from './settings.js';

/** What stands in a row for a confidential value. */
export interface HiddenSlot {
  readonly slot: Box;
  readonly hatch: readonly Stroke[];
  /** Middle of the lock-like sign. */
  readonly lock: { readonly x: number; readonly y: number };
  /** The word 'geheim'. */
  readonly word: Label;
}

/** The same for every value, so that the size of a slot says nothing about what it hides. */
export const SLOT_WIDTH = 56;
const WORD_GAP = 7;

/** The width of a slot with its word in px. */
export function hiddenSlotWidth({ measure, language, small }: Settings): number {
  return SLOT_WIDTH + WORD_GAP + measure(say(language, 'hidden.word'), small);
}

/** A hatched slot with a lock that begins at `edge`, and the word after it, in the direction of the layout. */
export function hiddenSlot(edge: number, top: number, settings: Settings): HiddenSlot {
  const { direction, small, language } = settings;
  const forward = direction === 'ltr' ? 1 : -1;
  const slot = { x: direction === 'ltr' ? edge : edge - SLOT_WIDTH, y: top, width: SLOT_WIDTH, height: BAR_HEIGHT };
  const place = {
    x: edge + forward * (SLOT_WIDTH + WORD_GAP),
    y: baselineAround(top + BAR_HEIGHT / 2, small),
    size: small,
  };
  return {
    slot,
    hatch: hatch(slot),
    lock: { x: slot.x + SLOT_WIDTH / 2, y: top + BAR_HEIGHT / 2 },
    word: labelAt(say(language, 'hidden.word'), place, settings),
  };
}
