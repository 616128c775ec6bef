import type { StackedBarChartModel } from '../models/stacked-bar-chart.js';
import type { StackedBarMark } from '../models/stacked-bar-marks.js';
import { frame, markGroup, silent } from './frame.js';
import { gapLineShapes } from './gap-line.js';
import { noteGroup } from './references.js';
import { seriesNameShapes } from './series-names.js';
import { rect, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of stacked bars. */
export function drawStackedBarChart(model: StackedBarChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('axes', [...text(model.unit, 'quiet'), ...model.series.flatMap((name) => seriesNameShapes(name, text))]),
    ...silent(
      'names',
      model.names.flatMap((name) => text(name, 'label')),
    ),
    ...model.marks.map((mark) => (mark.kind === 'note' ? noteGroup(mark, text) : markGroup(mark, shapes(mark, text)))),
    ...silent('axes', strokes(model.zero, 'zero')),
  ]);
}

function shapes(mark: StackedBarMark, text: DrawText): readonly SvgNode[] {
  switch (mark.kind) {
    case 'part':
      return [rect(mark.bar, `bar-${mark.series}`), ...text(mark.value, `on-bar-${mark.series}`)];
    case 'total':
      return text(mark.value, 'label');
    case 'hidden':
    case 'missing':
      return gapLineShapes(mark, text);
  }
}
