import type { ChartModel } from '../models/chart.js';
import type { TimelineModel } from '../models/timeline.js';
import { drawBarChart } from './bar-chart.js';
import { drawLikertChart } from './likert-chart.js';
import { drawLineChart } from './line-chart.js';
import type { SvgNode } from './svg-node.js';
import { drawTimeline } from './timeline.js';

/** The drawing of any model. It holds no ids, so that many drawings may stand in one page. */
export function draw(model: ChartModel | TimelineModel): SvgNode {
  switch (model.kind) {
    case 'line':
      return drawLineChart(model);
    case 'bar':
      return drawBarChart(model);
    case 'likert':
      return drawLikertChart(model);
    case 'timeline':
      return drawTimeline(model);
  }
}
