import { stackedBarChart, type StackedBarChartModel } from '../models/stacked-bar-chart.js';
import { drawStackedBarChart } from '../svg/stacked-bar-chart.js';
import { numbersFinding } from '../words/finding-numbers.js';
import { stackTable } from '../words/table-derived.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<StackedBarChartModel> = {
  model: stackedBarChart,
  draw: drawStackedBarChart,
  finding: numbersFinding,
  table: stackTable,
};
