import type { Box } from './model.js';

/** A part of a bar with one opacity, 0 to 1. */
export interface FadePart extends Box {
  readonly opacity: number;
}

/** Narrower than the eye parts from its neighbour. */
const PART_WIDTH = 3;
const MOST_PARTS = 24;

/**
 * A bar whose ends fade over `start` and `end` px (left and right; 0 is a sharp end): parts of falling
 * opacity, and not a gradient, which would need an id. Fades that together exceed the bar share it.
 */
export function fade(bar: Box, start: number, end: number): readonly FadePart[] {
  const shrink = Math.min(1, bar.width / Math.max(1, start + end));
  const [left, right] = [start * shrink, end * shrink];
  const middle = { ...bar, x: bar.x + left, width: bar.width - left - right, opacity: 1 };
  const rising = ramp(bar, bar.x, left).map((part, i, { length }) => ({ ...part, opacity: (i + 0.5) / length }));
  const falling = ramp(bar, bar.x + bar.width - right, right).map((part, i, { length }) => ({
    ...part,
    opacity: 1 - (i + 0.5) / length,
  }));
  return [...rising, middle, ...falling].filter((part) => part.width > 0);
}

function ramp(bar: Box, x: number, width: number): readonly Box[] {
  const length = Math.min(MOST_PARTS, Math.ceil(width / PART_WIDTH));
  return Array.from({ length }, (_, i) => ({ ...bar, x: x + (i * width) / length, width: width / length }));
}
