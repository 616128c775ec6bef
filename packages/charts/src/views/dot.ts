import { dotChart, type DotChartModel } from '../models/dot-chart.js';
import { drawDotChart } from '../svg/dot-chart.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<DotChartModel> = { model: dotChart, draw: drawDotChart };
