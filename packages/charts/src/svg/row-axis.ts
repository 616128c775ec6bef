import type { HiddenSlot } from '../models/hidden-slot.js';
import type { Box, Label, Mark } from '../models/model.js';
import type { Plated } from '../models/plate.js';
import type { RowAxis } from '../models/row-axis.js';
import { silent } from './frame.js';
import { referenceShapes } from './references.js';
import { hiddenSlot, rect, strokes, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

const TICK_LENGTH = 4;
const TICK_TOP = 2;

interface DrawnAxis extends Pick<RowAxis, 'unit' | 'zero' | 'ticks' | 'note'> {
  readonly plot: Box;
  readonly marks: readonly (Mark & { readonly kind: string })[];
}

/** What stands behind and around rows of dots: unit, zero line, ticks, the note where the axis begins, targets and bands. */
export function rowAxisNodes({ unit, zero, ticks, note, plot, marks }: DrawnAxis, text: DrawText): readonly SvgNode[] {
  const top = plot.y + plot.height + TICK_TOP;
  const lines = ticks.map(({ at }) => ({ x1: at, y1: top, x2: at, y2: top + TICK_LENGTH }));
  return silent('axes', [
    ...text(unit, 'quiet'),
    ...strokes(zero, 'zero'),
    ...strokes(lines, 'zero'),
    ...ticks.flatMap(({ label }) => text(label, 'quiet')),
    ...text(note, 'quiet'),
    ...referenceShapes(marks),
  ]);
}

/** The place of a confidential value on a plate, so that no line of the axis crosses it. */
export function platedSlot(mark: HiddenSlot & Plated, text: DrawText): readonly SvgNode[] {
  return [rect(mark.slot, 'plate'), rect(mark.plate, 'plate'), ...hiddenSlot(mark, text)];
}

/** A reason on its plate. */
export function platedWords({ plate, words }: Plated & { readonly words: Label }, text: DrawText): readonly SvgNode[] {
  return [rect(plate, 'plate'), ...text(words, 'quiet')];
}
