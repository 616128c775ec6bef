import type { ReferenceMeasure } from '../../indicator/measure-definition.js';
import type { Period } from '../../publication.js';
import type { MeasureValues } from '../../series/series.js';
import { parity } from './parity.js';
import { progress } from './progress.js';
import { shortfall } from './shortfall.js';

/** The measures of a cell of the indicators that a reference measure names, all with numbers. */
export interface Referred {
  readonly of: MeasureValues;
  /** The reference's cell, or for a way from a baseline the cell of the baseline. */
  readonly reference: MeasureValues;
  readonly period: Period;
  readonly baseline?: Period;
}

/** Statistics that follow from the published numbers of other indicators; empty where they are not defined. */
export function referenceNumbers(measure: ReferenceMeasure, referred: Referred): MeasureValues {
  if (measure.type === 'progress') return progress(measure, referred);
  return measure.type === 'parity' ? parity(referred) : shortfall(referred);
}
