import type { FigureMark, KeyFigureModel } from '../models/key-figure.js';
import { frame, markGroup, silent } from './frame.js';
import { segmentShapes } from './line-shapes.js';
import { noteGroup } from './references.js';
import { periodGroup } from './row-line.js';
import { hiddenSlot, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of a key figure. */
export function drawKeyFigure(model: KeyFigureModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent(
      'notes',
      model.notes.flatMap((note) => text(note, 'quiet')),
    ),
    ...silent(
      'series',
      model.segments.flatMap((segment) => segmentShapes(segment)),
    ),
    ...model.marks.map((mark) => {
      if (mark.kind === 'figure' || mark.kind === 'hidden-figure') return figure(mark, text);
      return mark.kind === 'note' ? noteGroup(mark, text) : periodGroup(mark, text);
    }),
  ]);
}

function figure(mark: FigureMark, text: DrawText): SvgNode {
  return markGroup(mark, mark.kind === 'figure' ? text(mark.words, 'strong') : hiddenSlot(mark, text));
}
