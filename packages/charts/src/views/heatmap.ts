import { heatmap, type HeatmapModel } from '../models/heatmap.js';
import { drawHeatmap } from '../svg/heatmap.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<HeatmapModel> = { model: heatmap, draw: drawHeatmap };
