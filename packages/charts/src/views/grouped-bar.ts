import { groupedBarChart, type GroupedBarChartModel } from '../models/grouped-bar-chart.js';
import { drawGroupedBarChart } from '../svg/grouped-bar-chart.js';
import { numbersFinding } from '../words/finding-numbers.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<GroupedBarChartModel> = {
  model: groupedBarChart,
  draw: drawGroupedBarChart,
  finding: numbersFinding,
};
