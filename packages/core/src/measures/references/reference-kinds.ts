import type { MeasureDefinition, ReferenceMeasure } from '../../indicator/measure-definition.js';
import type { Measure } from '../../publication.js';

/** What is published of the measures that are computed from other indicators. */
export const REFERENCE_MEASURES: Readonly<Record<ReferenceMeasure['type'], readonly Measure[]>> = {
  parity: ['value', 'lower', 'upper', 'share', 'reference', 'gap', 'gapLower', 'gapUpper'],
  shortfall: ['value', 'frame', 'share', 'reference'],
  progress: ['value', 'actual', 'target', 'baseline'],
};

/** Whether a measure is computed from other indicators. */
export function isReferenceMeasure(measure: MeasureDefinition): measure is ReferenceMeasure {
  return Object.hasOwn(REFERENCE_MEASURES, measure.type);
}
