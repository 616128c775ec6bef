import { barChart, type BarChartModel } from '../models/bar-chart.js';
import { drawBarChart } from '../svg/bar-chart.js';
import { numbersFinding } from '../words/finding-numbers.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<BarChartModel> = { model: barChart, draw: drawBarChart, finding: numbersFinding };
