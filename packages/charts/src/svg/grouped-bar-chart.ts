import type { GroupedBarChartModel } from '../models/grouped-bar-chart.js';
import { barShapes } from './bar-chart.js';
import { frame, markGroup, silent } from './frame.js';
import { seriesNameShapes } from './series-names.js';
import { strokes, textDrawer } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of bars in groups. */
export function drawGroupedBarChart(model: GroupedBarChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('axes', [...text(model.unit, 'quiet'), ...model.series.flatMap((name) => seriesNameShapes(name, text))]),
    ...model.marks.map((mark) =>
      markGroup(mark, [...text(mark.name, 'label'), ...barShapes(mark, text, `bar-${mark.series}`)]),
    ),
    ...silent('axes', strokes(model.zero, 'zero')),
  ]);
}
