import type { Dataset } from '@teilhabe/core/publication';
import { openCube } from '../data/cube.js';
import { barChart, type BarChartModel } from './bar-chart.js';
import { likertChart, type LikertChartModel } from './likert-chart.js';
import { lineChart, type LineChartModel } from './line-chart.js';
import type { ChartOptions } from './model.js';

/** The model of any chart of a dataset; `kind` tells which. */
export type ChartModel = LineChartModel | BarChartModel | LikertChartModel;

/** The chart that suits a dataset: answers Likert, a breakdown bars, several periods a line, one period a bar. */
export function chart(dataset: Dataset, options: ChartOptions): ChartModel {
  const { answers, rows, periods } = openCube(dataset, options.language.tag);
  if (answers.length > 0) return likertChart(dataset, options);
  if (rows.length > 1 || periods.length < 2) return barChart(dataset, options);
  return lineChart(dataset, options);
}
