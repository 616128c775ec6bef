import type { GroupedBarChartModel } from '../models/grouped-bar-chart.js';
import { barShapes } from './bar-chart.js';
import { frame, markGroup, silent } from './frame.js';
import { isReference, noteGroup, referenceGroup, referenceShapes } from './references.js';
import { seriesNameShapes } from './series-names.js';
import { strokes, textDrawer } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of bars in groups. */
export function drawGroupedBarChart(model: GroupedBarChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  const lined = model.marks.some(isReference);
  return frame(model, [
    ...silent('axes', [
      ...text(model.unit, 'quiet'),
      ...referenceShapes(model.marks),
      ...model.series.flatMap((name) => seriesNameShapes(name, text, lined ? 'value' : 'label')),
    ]),
    ...model.marks.map((mark) => {
      if (isReference(mark)) return referenceGroup(mark, text);
      if (mark.kind === 'note') return noteGroup(mark, text);
      const shapes = barShapes(mark, text, { bar: `bar-${mark.series}`, lined });
      return markGroup(mark, [...text(mark.name, 'label'), ...shapes]);
    }),
    ...silent('axes', strokes(model.zero, 'zero')),
  ]);
}
