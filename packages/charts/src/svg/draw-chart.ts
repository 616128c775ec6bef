import type { ChartModel } from '../models/chart.js';
import { drawBarChart } from './bar-chart.js';
import { drawLikertChart } from './likert-chart.js';
import { drawLineChart } from './line-chart.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of a dataset's chart; it does not bring the timeline along to a page that shows none. */
export function drawChart(model: ChartModel): SvgNode {
  switch (model.kind) {
    case 'line':
      return drawLineChart(model);
    case 'bar':
      return drawBarChart(model);
    case 'likert':
      return drawLikertChart(model);
  }
}
