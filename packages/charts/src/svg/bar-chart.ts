import type { BarChartModel } from '../models/bar-chart.js';
import type { BarMark, WhiskerPart } from '../models/bar-marks.js';
import { frame, markGroup, silent } from './frame.js';
import type { LookName } from './looks.js';
import { hiddenSlot, rect, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of a bar chart. */
export function drawBarChart(model: BarChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('axes', text(model.unit, 'quiet')),
    ...model.marks.map((mark) => markGroup(mark, [...text(mark.name, 'label'), ...barShapes(mark, text)])),
    ...silent('axes', strokes(model.zero, 'zero')),
  ]);
}

/** A bar in the look of its series with whisker and value, or what stands in its place. */
export function barShapes(mark: BarMark, text: DrawText, bar: LookName = 'bar'): readonly SvgNode[] {
  switch (mark.kind) {
    case 'value':
      return [rect(mark.bar, bar), ...mark.whisker.flatMap(whisker), ...text(mark.value, 'label')];
    case 'hidden':
      return hiddenSlot(mark, text);
    case 'missing':
      return text(mark.words, 'quiet');
  }
}

/** Dark on the background, light on the bar. */
function whisker({ within, strokes: lines }: WhiskerPart): readonly SvgNode[] {
  return strokes(lines, within ? 'whisker-within' : 'whisker');
}
