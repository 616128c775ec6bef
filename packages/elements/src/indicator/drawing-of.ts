import { drawBarChart, drawLikertChart, drawLineChart, type ChartModel, type SvgNode } from '@teilhabe/charts';

/** The drawing of an indicator's chart; unlike `draw` of charts it does not bring the timeline along. */
export function drawingOf(model: ChartModel): SvgNode {
  switch (model.kind) {
    case 'line':
      return drawLineChart(model);
    case 'bar':
      return drawBarChart(model);
    case 'likert':
      return drawLikertChart(model);
  }
}
