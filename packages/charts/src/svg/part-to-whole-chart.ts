import type { PartToWholeChartModel, PartToWholeMark } from '../models/part-to-whole-chart.js';
import { frame, markGroup, silent } from './frame.js';
import { gapLineShapes } from './gap-line.js';
import { noteGroup } from './references.js';
import { seriesNameShapes } from './series-names.js';
import { rect, stroke, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of the parts of one whole. */
export function drawPartToWholeChart(model: PartToWholeChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('axes', text(model.unit, 'quiet')),
    ...model.marks.map((mark) => (mark.kind === 'note' ? noteGroup(mark, text) : markGroup(mark, shapes(mark, text)))),
  ]);
}

function shapes(mark: PartToWholeMark, text: DrawText): readonly SvgNode[] {
  if (mark.kind !== 'part') return gapLineShapes(mark, text);
  const { bar, series, name } = mark;
  const line = name.line ? [stroke(name.line, 'leader')] : [];
  return [rect(bar, `bar-${series}`), ...line, ...seriesNameShapes(name, text)];
}
