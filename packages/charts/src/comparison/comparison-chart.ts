import { dotChart, type DotChartModel } from '../models/dot-chart.js';
import type { ChartOptions } from '../models/model.js';
import { STRONG_WIDTH } from '../models/settings.js';
import type { Comparison } from './compare-towns.js';
import { comparisonFinding } from './comparison-words.js';

/** Towns as dots with their intervals before the band of the others, in px. */
export interface ComparisonModel extends DotChartModel {
  /** The key of the chosen town. */
  readonly emphasis: string;
}

/** A row for each comparable town in the order of their names, at the period of the comparison. */
export function comparisonChart(comparison: Comparison, options: Omit<ChartOptions, 'period'>): ComparisonModel {
  const { dataset, period, own } = comparison;
  const measure: typeof options.measure = (text, size) => options.measure(text, size) * STRONG_WIDTH;
  const model = dotChart(dataset, { ...options, measure, ...(period ? { period: period.code } : {}) }, own.name);
  return { ...model, summary: comparisonFinding(comparison, options.language), emphasis: own.key };
}
