import type { Label, Mark } from '../models/model.js';
import type { NoteMark } from '../models/note-marks.js';
import type { RowReferenceMark } from '../models/row-references.js';
import { bandShapes } from './band.js';
import { markGroup } from './frame.js';
import { stroke, strokes, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** What lies behind rows: the areas of bands, then the lines of targets. */
export function referenceShapes(marks: readonly (Mark & { readonly kind: string })[]): readonly SvgNode[] {
  const references = marks.filter(isReference);
  return [
    ...references.flatMap((mark) => (mark.kind === 'band' ? bandShapes(mark) : [])),
    ...references.flatMap((mark) => (mark.kind === 'target' ? strokes(mark.lines, 'target') : [])),
  ];
}

/** A target or a band as a mark: its words. */
export function referenceGroup(mark: Mark & { readonly words: Label }, text: DrawText): SvgNode {
  return markGroup(mark, text(mark.words, 'value'));
}

/** A note below a chart, behind a piece of what it is about. */
export function noteGroup(mark: NoteMark, text: DrawText): SvgNode {
  return markGroup(mark, [...sampleShapes(mark), ...text(mark.words, 'quiet')]);
}

function sampleShapes({ sample }: NoteMark): readonly SvgNode[] {
  if (sample === null) return [];
  if (sample.of === 'band') return bandShapes(sample);
  return [stroke(sample.line, sample.of === 'event' ? 'event-tick' : sample.of)];
}

/** Whether a mark is a target or a band of rows. */
export function isReference(mark: Mark & { readonly kind: string }): mark is RowReferenceMark {
  return mark.kind === 'target' || mark.kind === 'band';
}
