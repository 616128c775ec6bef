import { likertChart, type LikertChartModel } from '../models/likert-chart.js';
import { drawLikertChart } from '../svg/likert-chart.js';
import { answersFinding } from '../words/finding-answers.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<LikertChartModel> = { model: likertChart, draw: drawLikertChart, finding: answersFinding };
