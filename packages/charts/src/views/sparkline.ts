import { sparkline, type SparklineModel } from '../models/sparkline.js';
import { drawSparkline } from '../svg/sparkline.js';
import { numbersFinding } from '../words/finding-numbers.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<SparklineModel> = { model: sparkline, draw: drawSparkline, finding: numbersFinding };
