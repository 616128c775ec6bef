import type { ComparisonModel } from '../comparison/comparison-chart.js';
import { drawDotChart } from './dot-chart.js';
import type { SvgNode } from './svg-node.js';

/** The chosen town in colour and strong, the others grey. */
export function drawComparison(model: ComparisonModel): SvgNode {
  return drawDotChart(model, model.emphasis);
}
