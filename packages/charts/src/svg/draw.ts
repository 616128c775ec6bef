import type { ChartModel } from '../models/chart.js';
import type { TimelineModel } from '../models/timeline.js';
import { drawChart } from './draw-chart.js';
import type { SvgNode } from './svg-node.js';
import { drawTimeline } from './timeline.js';

/** The drawing of any model. It holds no ids, so that many drawings may stand in one page. */
export function draw(model: ChartModel | TimelineModel): SvgNode {
  return model.kind === 'timeline' ? drawTimeline(model) : drawChart(model);
}
