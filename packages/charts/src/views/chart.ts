import type { Dataset } from '@teilhabe/core/publication';
import type { BarChartModel } from '../models/bar-chart.js';
import type { FunnelChartModel } from '../models/funnel-chart.js';
import type { GroupedBarChartModel } from '../models/grouped-bar-chart.js';
import type { LikertChartModel } from '../models/likert-chart.js';
import type { LineChartModel } from '../models/line-chart.js';
import type { ChartOptions } from '../models/model.js';
import type { PartToWholeChartModel } from '../models/part-to-whole-chart.js';
import type { StackedBarChartModel } from '../models/stacked-bar-chart.js';
import type { SvgNode } from '../svg/svg-node.js';
import { view as bar } from './bar.js';
import type { ChartView } from './chart-view.js';
import { view as funnel } from './funnel.js';
import { view as groupedBar } from './grouped-bar.js';
import { view as likert } from './likert.js';
import { view as line } from './line.js';
import { view as partToWhole } from './part-to-whole.js';
import { view as stackedBar } from './stacked-bar.js';
import { viewOf, type View } from './view.js';

/** The model of any chart of a dataset; `kind` tells which. */
export type ChartModel =
  | LineChartModel
  | BarChartModel
  | LikertChartModel
  | GroupedBarChartModel
  | StackedBarChartModel
  | PartToWholeChartModel
  | FunnelChartModel;

const views: { readonly [Kind in View]: ChartView<Extract<ChartModel, { kind: Kind }>> } = {
  line,
  bar,
  likert,
  'grouped-bar': groupedBar,
  'stacked-bar': stackedBar,
  'part-to-whole': partToWhole,
  funnel,
};

/** The model of a dataset's chart: of the one asked for by `view` where it can show the dataset, else of the one that suits it. */
export function chart(dataset: Dataset, options: ChartOptions & { readonly view?: View | 'auto' }): ChartModel {
  return views[viewOf(dataset, options.view)].model(dataset, options);
}

/** The drawing of a chart's model. It holds no ids, so that many drawings may stand in one page. */
export function drawChart(model: ChartModel): SvgNode {
  return (views[model.kind] as ChartView<ChartModel>).draw(model);
}
