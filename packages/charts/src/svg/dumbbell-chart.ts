import type { DumbbellChartModel } from '../models/dumbbell-chart.js';
import type { Shape } from '../models/dumbbell-key.js';
import type { DumbbellMark } from '../models/dumbbell-marks.js';
import { around } from '../models/geometry.js';
import { frame, markGroup, silent } from './frame.js';
import { dot, square } from './markers.js';
import { isReference, noteGroup, referenceGroup } from './references.js';
import { platedSlot, platedWords, rowAxisNodes } from './row-axis.js';
import { stroke, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

const RING_SIZE = 28;

/** The drawing of a dumbbell chart. */
export function drawDumbbellChart(model: DumbbellChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...rowAxisNodes(model, text),
    ...silent('axes', [
      ...model.key.flatMap((entry) => [marker(entry), ...text(entry.label, 'value')]),
      ...text(model.apart, 'quiet'),
    ]),
    ...silent(
      'names',
      model.rows.flatMap(({ name, guide, join }) => [
        ...(guide ? [stroke(guide, 'grid')] : []),
        ...(join ? [stroke(join, 'join')] : []),
        ...text(name, 'label'),
      ]),
    ),
    ...model.marks.map((mark) => {
      if (isReference(mark)) return referenceGroup(mark, text);
      return mark.kind === 'note' ? noteGroup(mark, text) : end(mark, text);
    }),
  ]);
}

function end(mark: DumbbellMark, text: DrawText): SvgNode {
  switch (mark.kind) {
    case 'value': {
      const shapes = [...strokes(mark.whisker, 'range'), marker(mark), ...text(mark.value, 'value')];
      return markGroup(mark, shapes, around(mark.x, mark.y, RING_SIZE));
    }
    case 'hidden':
      return markGroup(mark, [marker(mark), ...platedSlot(mark, text)]);
    case 'missing':
      return markGroup(mark, [marker(mark), ...platedWords(mark, text)]);
  }
}

function marker(place: { readonly shape: Shape; readonly x: number; readonly y: number }): SvgNode {
  return place.shape === 'circle' ? dot(place) : square(place);
}
