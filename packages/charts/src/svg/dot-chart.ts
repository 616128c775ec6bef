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

/** The drawing of a dot chart; with `emphasis`, the key of a row, all others are grey. */
export function drawDotChart(model: DotChartModel, emphasis?: string): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...rowAxisNodes(model, text),
    ...model.marks.map((mark) => {
      if (isReference(mark)) return referenceGroup(mark, text);
      return mark.kind === 'note' ? noteGroup(mark, text) : row(mark, text, emphasis);
    }),
  ]);
}

function row(mark: DotMark, text: DrawText, emphasis: string | undefined): SvgNode {
  const isOther = emphasis !== undefined && mark.key !== emphasis;
  const name = text(mark.name, mark.key === emphasis ? 'strong' : 'label');
  switch (mark.kind) {
    case 'value': {
      const shapes = [
        stroke(mark.guide, 'grid'),
        ...strokes(mark.whisker, isOther ? 'range-other' : 'range'),
        dot(mark, isOther ? 'dot-other' : 'dot'),
      ];
      return markGroup(mark, [...name, ...shapes, ...text(mark.value, 'value')], around(mark.x, mark.y, RING_SIZE));
    }
    case 'hidden':
      return markGroup(mark, [...name, ...platedSlot(mark, text)]);
    case 'missing':
      return markGroup(mark, [...name, ...platedWords(mark, text)]);
  }
}
