import type { MeasureText } from '../measure/measure-text.js';
import { widest } from '../measure/wrap-text.js';
import type { Box, Label } from './model.js';

/** A straight line in px. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How far letters rise above and hang below the baseline, in parts of the size. */
const ASCENT = 0.78;
const DESCENT = 0.24;

/** The smallest area that a finger hits: WCAG 2.2, 2.5.8. */
export const TARGET_SIZE = 24;

/** Whether two boxes share an area; boxes that only touch do not. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a straight line passes through a box; by clipping it to the box (Liang and Barsky 1984). */
export function crosses({ x, y, width, height }: Box, { x1, y1, x2, y2 }: Stroke): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [x1 - x2, x1 - x],
    [x2 - x1, x + width - x1],
    [y1 - y2, y1 - y],
    [y2 - y1, y + height - y1],
  ] as const;
  for (const [direction, distance] of sides) {
    if (direction === 0 && distance <= 0) return false;
    if (direction < 0) from = Math.max(from, distance / direction);
    if (direction > 0) to = Math.min(to, distance / direction);
  }
  return from < to;
}

/** The box grown by `margin` px on each side. */
export function grow({ x, y, width, height }: Box, margin: number): Box {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** The box around a point, at least as large as a finger needs. */
export function around(x: number, y: number, size = TARGET_SIZE): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** The box grown about its middle to the size that a finger hits. */
export function hittable(box: Box): Box {
  const width = Math.max(box.width, TARGET_SIZE);
  const height = Math.max(box.height, TARGET_SIZE);
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** The area that a label covers. */
export function labelBox(label: Label, direction: 'ltr' | 'rtl', measure: MeasureText): Box {
  const width = widest(label.lines, label.size, measure);
  const leftward = { start: 0, middle: 0.5, end: 1 }[label.anchor];
  const x = label.x - width * (direction === 'ltr' ? leftward : 1 - leftward);
  return { x, y: label.y - ASCENT * label.size, width, height: linesHeight(label) };
}

/** The height of the lines of a label, from the top of the first to the bottom of the last. */
export function linesHeight({ lines, lineHeight, size }: Pick<Label, 'lines' | 'lineHeight' | 'size'>): number {
  return (lines.length - 1) * lineHeight + (ASCENT + DESCENT) * size;
}

/** The baseline of a first line whose letters begin at `top`. */
export function baselineBelow(top: number, size: number): number {
  return top + ASCENT * size;
}

/** The baseline of a single line that stands in the middle of `y`. */
export function baselineAround(y: number, size: number): number {
  return y + ((ASCENT - DESCENT) * size) / 2;
}
