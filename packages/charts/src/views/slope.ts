import { loadCharts } from '../messages/compiled/load-charts.js';
import { slopeChart, type SlopeChartModel } from '../models/slope-chart.js';
import { drawSlopeChart } from '../svg/slope-chart.js';
import { changeFinding } from '../words/finding-pairs.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<SlopeChartModel> = {
  model: slopeChart,
  draw: drawSlopeChart,
  finding: changeFinding,
  words: loadCharts,
};
