import { stackedBarChart, type StackedBarChartModel } from '../models/stacked-bar-chart.js';
import { drawStackedBarChart } from '../svg/stacked-bar-chart.js';
import { stackTable } from '../words/table-derived.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<StackedBarChartModel> = {
  model: stackedBarChart,
  draw: drawStackedBarChart,
  table: stackTable,
};
