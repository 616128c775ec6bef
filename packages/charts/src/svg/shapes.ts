import type { Stroke } from '../models/geometry.js';
import type { HiddenSlot } from '../models/hidden-slot.js';
import type { Box, Label } from '../models/model.js';
import { isForeign, isolated } from '../words/isolated.js';
import { look, type LookName } from './looks.js';
import { strokesPath } from './path.js';
import { node, round, type SvgNode } from './svg-node.js';

/** Draws the texts of a layout: SVG's `start` is that of the text's direction, ours that of the layout's. */
export type DrawText = (label: Label | null, name: LookName) => readonly SvgNode[];

/** How to draw labels in a layout and a language; no nodes for null. */
export function textDrawer(layout: 'ltr' | 'rtl', text: 'ltr' | 'rtl'): DrawText {
  const turned = { start: 'end', middle: 'middle', end: 'start' } as const;
  return (label, name) => {
    if (!label) return [];
    const anchor = layout === text ? label.anchor : turned[label.anchor];
    const place = { x: label.x, y: label.y, 'text-anchor': anchor, 'font-size': label.size };
    return [node('text', { ...look(name), ...place }, linesOf(label, text))];
  };
}

/** A filled box. */
export function rect(
  { x, y, width, height }: Box,
  name: LookName,
  more: Readonly<Record<string, string | number>> = {},
): SvgNode {
  return node('rect', { ...look(name), x, y, width, height, ...more });
}

/** A straight line. */
export function stroke({ x1, y1, x2, y2 }: Stroke, name: LookName): SvgNode {
  return node('line', { ...look(name), x1, y1, x2, y2 });
}

/** Several straight lines as one path; nothing for none. */
export function strokes(lines: readonly Stroke[], name: LookName): readonly SvgNode[] {
  if (lines.length === 0) return [];
  return [node('path', { ...look(name), d: strokesPath(lines) })];
}

/** The place of a confidential value: a hatched slot with its sign and the word. */
export function hiddenSlot(
  { slot, hatch, lock: place, word }: HiddenSlot,
  text: DrawText,
  words: LookName = 'quiet',
): readonly SvgNode[] {
  return [rect(slot, 'slot'), ...strokes(hatch, 'hatch'), ...lock(place), ...text(word, words)];
}

/** A sign like a padlock around a point, on a plate of background. */
export function lock({ x, y }: { readonly x: number; readonly y: number }): readonly SvgNode[] {
  return [
    node('rect', { ...look('plate'), x: x - 10, y: y - 10, width: 20, height: 20, rx: 3 }),
    node('path', { ...look('lock'), d: `M${round(x - 3)},${round(y - 0.5)}v-2.5a3,3,0,0,1,6,0v2.5` }),
    node('rect', { ...look('lock-body'), x: x - 5, y: y - 0.5, width: 10, height: 7, rx: 1.5 }),
  ];
}

function linesOf({ lines, x, lineHeight }: Label, around: 'ltr' | 'rtl'): readonly (SvgNode | string)[] {
  const texts = lines.map((line) => (around === 'rtl' && isForeign(line) ? isolated(line, around) : line));
  if (texts.length === 1) return texts;
  return texts.map((line, i) => node('tspan', i === 0 ? { x } : { x, dy: lineHeight }, [line]));
}
