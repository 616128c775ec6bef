import { sparkline, type SparklineModel } from '../models/sparkline.js';
import { drawSparkline } from '../svg/sparkline.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<SparklineModel> = { model: sparkline, draw: drawSparkline };
