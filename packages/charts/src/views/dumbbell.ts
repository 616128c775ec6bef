import { loadCharts } from '../messages/compiled/load-charts.js';
import { dumbbellChart, type DumbbellChartModel } from '../models/dumbbell-chart.js';
import { drawDumbbellChart } from '../svg/dumbbell-chart.js';
import { pairFinding } from '../words/finding-pairs.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<DumbbellChartModel> = {
  model: dumbbellChart,
  draw: drawDumbbellChart,
  finding: pairFinding,
  words: loadCharts,
};
