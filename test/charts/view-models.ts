import {
  barChart,
  dotChart,
  dumbbellChart,
  funnelChart,
  groupedBarChart,
  heatmap,
  keyFigure,
  likertChart,
  lineChart,
  partToWholeChart,
  slopeChart,
  smallMultiples,
  sparkline,
  stackedBarChart,
  type ChartModel,
  type ChartOptions,
  type View,
} from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';

/** The model of every chart by its name, also of datasets for which `chart` would choose another. */
export const VIEW_MODELS: Readonly<Record<View, (data: Dataset, options: ChartOptions) => ChartModel>> = {
  line: lineChart,
  bar: barChart,
  'grouped-bar': groupedBarChart,
  'stacked-bar': stackedBarChart,
  'part-to-whole': partToWholeChart,
  funnel: funnelChart,
  likert: likertChart,
  dot: dotChart,
  dumbbell: dumbbellChart,
  slope: slopeChart,
  'small-multiples': smallMultiples,
  heatmap,
  'key-figure': keyFigure,
  sparkline,
};
