import type { TimelineModel } from '../models/timeline.js';
import type { SvgNode } from '../svg/svg-node.js';
import { drawTimeline } from '../svg/timeline.js';
import { drawChart, type ChartModel } from './chart.js';

/** The drawing of any model. It holds no ids, so that many drawings may stand in one page. */
export function draw(model: ChartModel | TimelineModel): SvgNode {
  return model.kind === 'timeline' ? drawTimeline(model) : drawChart(model);
}
