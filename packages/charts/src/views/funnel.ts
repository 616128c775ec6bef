import { loadCharts } from '../messages/compiled/load-charts.js';
import { funnelChart, type FunnelChartModel } from '../models/funnel-chart.js';
import { drawFunnelChart } from '../svg/funnel-chart.js';
import { numbersFinding } from '../words/finding-numbers.js';
import { stageTable } from '../words/table-derived.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<FunnelChartModel> = {
  model: funnelChart,
  draw: drawFunnelChart,
  finding: numbersFinding,
  table: stageTable,
  words: loadCharts,
};
