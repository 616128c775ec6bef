import { baselineBelow } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import type { Label } from './model.js';
import { bestPlace, type Obstacles } from './place-label.js';
import { extent, linesAt, wrapped } from './settings.js';

/** The part of the plot that words at its end may take. */
const WIDEST = 0.7;

/**
 * Words at the end of the plot, else at its start, at the first of the heights that `tops` gives for their own height
 * where they cover neither lines nor each other.
 */
export function wordsAtEnd(
  frame: LineFrame,
  text: string,
  tops: (height: number) => readonly number[],
  obstacles: Obstacles,
): Label {
  const { plot, settings } = frame;
  const { direction, small } = settings;
  const lines = wrapped(text, plot.width * WIDEST, settings, 2, small);
  const { width, height } = extent(lines, settings, small);
  const end = direction === 'ltr' ? plot.x + plot.width - width : plot.x;
  const start = direction === 'ltr' ? plot.x : plot.x + plot.width - width;
  const places = [end, start].flatMap((x) => tops(height).map((y) => ({ x, y, width, height })));
  const box = bestPlace(places, obstacles) ?? places[0]!;
  const x = direction === 'ltr' ? box.x + width : box.x;
  return linesAt(lines, { x, y: baselineBelow(box.y, small), anchor: 'end', size: small }, settings);
}
