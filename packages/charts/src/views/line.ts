import { lineChart, type LineChartModel } from '../models/line-chart.js';
import { drawLineChart } from '../svg/line-chart.js';
import { numbersFinding } from '../words/finding-numbers.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<LineChartModel> = { model: lineChart, draw: drawLineChart, finding: numbersFinding };
