import { partToWholeChart, type PartToWholeChartModel } from '../models/part-to-whole-chart.js';
import { drawPartToWholeChart } from '../svg/part-to-whole-chart.js';
import { numbersFinding } from '../words/finding-numbers.js';
import { partTable } from '../words/table-derived.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<PartToWholeChartModel> = {
  model: partToWholeChart,
  draw: drawPartToWholeChart,
  finding: numbersFinding,
  table: partTable,
};
