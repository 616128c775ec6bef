import { baselineAround } from './geometry.js';
import type { Box, Label } from './model.js';
import { BAR_HEIGHT } from './sizes.js';
import { labelAt, type Settings } from './settings.js';

/** Background between neighbours. */
const SPLIT = 2;
const PADDING = 4;

/** A part of a bar between two places, with half of the background between neighbours left free at each end. */
export function segmentBox(from: number, to: number, top: number, height = BAR_HEIGHT): Box {
  const size = Math.abs(to - from);
  return {
    x: Math.min(from, to) + Math.min(SPLIT, size) / 2,
    y: top,
    width: Math.max(0, size - SPLIT),
    height,
  };
}

/** The first of some texts that fits into a part, in its middle; null when none does. */
export function insideLabel(texts: readonly string[], box: Box, settings: Settings): Label | null {
  const { small, measure } = settings;
  const text = texts.find((each) => measure(each, small) + PADDING <= box.width);
  if (text === undefined) return null;
  const place = { x: box.x + box.width / 2, y: baselineAround(box.y + box.height / 2, small), size: small };
  return labelAt(text, { ...place, anchor: 'middle' }, settings);
}
