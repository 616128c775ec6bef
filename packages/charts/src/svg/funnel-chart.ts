import type { FunnelChartModel } from '../models/funnel-chart.js';
import { barShapes } from './bar-chart.js';
import { frame, markGroup, silent } from './frame.js';
import { noteGroup } from './references.js';
import { strokes, textDrawer } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of the stages of a process. */
export function drawFunnelChart(model: FunnelChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('axes', text(model.unit, 'quiet')),
    ...model.marks.map((mark) =>
      mark.kind === 'note'
        ? noteGroup(mark, text)
        : markGroup(mark, [...text(mark.name, 'label'), ...barShapes(mark, text), ...text(mark.shares, 'quiet')]),
    ),
    ...silent('axes', strokes(model.zero, 'zero')),
  ]);
}
