import { heatmap, type HeatmapModel } from '../models/heatmap.js';
import { drawHeatmap } from '../svg/heatmap.js';
import { numbersFinding } from '../words/finding-numbers.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<HeatmapModel> = { model: heatmap, draw: drawHeatmap, finding: numbersFinding };
