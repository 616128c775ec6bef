import type { Dataset } from '@teilhabe/core/publication';
import type { BarChartModel } from '../models/bar-chart.js';
import type { DotChartModel } from '../models/dot-chart.js';
import type { DumbbellChartModel } from '../models/dumbbell-chart.js';
import type { FunnelChartModel } from '../models/funnel-chart.js';
import type { GroupedBarChartModel } from '../models/grouped-bar-chart.js';
import type { HeatmapModel } from '../models/heatmap.js';
import type { KeyFigureModel } from '../models/key-figure.js';
import type { LikertChartModel } from '../models/likert-chart.js';
import type { LineChartModel } from '../models/line-chart.js';
import type { ChartOptions } from '../models/model.js';
import type { PartToWholeChartModel } from '../models/part-to-whole-chart.js';
import type { SlopeChartModel } from '../models/slope-chart.js';
import type { SmallMultiplesModel } from '../models/small-multiples.js';
import type { SparklineModel } from '../models/sparkline.js';
import type { StackedBarChartModel } from '../models/stacked-bar-chart.js';
import type { SvgNode } from '../svg/svg-node.js';
import { view as bar } from './bar.js';
import type { ChartView } from './chart-view.js';
import { view as dot } from './dot.js';
import { view as dumbbell } from './dumbbell.js';
import { view as funnel } from './funnel.js';
import { view as groupedBar } from './grouped-bar.js';
import { view as heatmap } from './heatmap.js';
import { view as keyFigure } from './key-figure.js';
import { view as likert } from './likert.js';
import { view as line } from './line.js';
import { view as partToWhole } from './part-to-whole.js';
import { view as slope } from './slope.js';
import { view as smallMultiples } from './small-multiples.js';
import { view as sparkline } from './sparkline.js';
import { view as stackedBar } from './stacked-bar.js';
import { viewOf, type View } from './view.js';

/** The model of any chart of a dataset; `kind` tells which. */
export type ChartModel =
  | LineChartModel
  | BarChartModel
  | LikertChartModel
  | DotChartModel
  | SlopeChartModel
  | DumbbellChartModel
  | SmallMultiplesModel
  | HeatmapModel
  | SparklineModel
  | KeyFigureModel
  | GroupedBarChartModel
  | StackedBarChartModel
  | PartToWholeChartModel
  | FunnelChartModel;

const views: { readonly [Kind in View]: ChartView<Extract<ChartModel, { kind: Kind }>> } = {
  line,
  bar,
  likert,
  dot,
  slope,
  dumbbell,
  'small-multiples': smallMultiples,
  heatmap,
  sparkline,
  'key-figure': keyFigure,
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
