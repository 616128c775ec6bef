import { grow, labelBox } from './geometry.js';
import type { Box, Label } from './model.js';
import type { Settings } from './settings.js';

/** Words in a row that lines of the axis pass. */
export interface Plated {
  /** What the words stand on, so that no line crosses them. */
  readonly plate: Box;
}

const PADDING = 2;

/** The plate behind some words. */
export function plateOf(words: Label, { direction, measure }: Settings): Box {
  return grow(labelBox(words, direction, measure), PADDING);
}
