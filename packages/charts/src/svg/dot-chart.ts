import type { DotChartModel } from '../models/dot-chart.js';
import type { DotMark } from '../models/dot-marks.js';
import { around } from '../models/geometry.js';
import { frame, markGroup } from './frame.js';
import { dot } from './markers.js';
import { isReference, noteGroup, referenceGroup } from './references.js';
import { platedSlot, platedWords, rowAxisNodes } from './row-axis.js';
import { stroke, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

const RING_SIZE = 28;

/** The drawing of a dot chart. */
export function drawDotChart(model: DotChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...rowAxisNodes(model, text),
    ...model.marks.map((mark) => {
      if (isReference(mark)) return referenceGroup(mark, text);
      return mark.kind === 'note' ? noteGroup(mark, text) : row(mark, text);
    }),
  ]);
}

function row(mark: DotMark, text: DrawText): SvgNode {
  const name = text(mark.name, 'label');
  switch (mark.kind) {
    case 'value': {
      const shapes = [stroke(mark.guide, 'grid'), ...strokes(mark.whisker, 'range'), dot(mark)];
      return markGroup(mark, [...name, ...shapes, ...text(mark.value, 'value')], around(mark.x, mark.y, RING_SIZE));
    }
    case 'hidden':
      return markGroup(mark, [...name, ...platedSlot(mark, text)]);
    case 'missing':
      return markGroup(mark, [...name, ...platedWords(mark, text)]);
  }
}
