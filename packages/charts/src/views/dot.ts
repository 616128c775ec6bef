import { dotChart, type DotChartModel } from '../models/dot-chart.js';
import { drawDotChart } from '../svg/dot-chart.js';
import { numbersFinding } from '../words/finding-numbers.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<DotChartModel> = { model: dotChart, draw: drawDotChart, finding: numbersFinding };
