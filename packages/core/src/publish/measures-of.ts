import { isRowMeasure, kindOf } from '../measures/kinds.js';
import { isReferenceMeasure, REFERENCE_MEASURES } from '../measures/references/reference-kinds.js';
import type { Measure } from '../publication.js';
import { MEASURES } from '../publication.js';
import type { SafeSeries, SafeTable } from '../protect/safe-series.js';
import { recordMeasures } from '../record-measures/record-measures.js';

/** What the gate may take away from a table. */
const RESPONSE: readonly Measure[] = ['responses', 'nonresponse'];
/** What a comparison of full counts lacks. */
const INTERVALS: readonly Measure[] = ['lower', 'upper', 'gapLower', 'gapUpper'];

/**
 * Which measures a dataset has. The definition decides, not the data: a column more or less must not say what is hidden.
 * Only what no cell of the whole series has is left out, such as the interval of a full count.
 */
export function measuresOf(series: SafeSeries, table: SafeTable): readonly Measure[] {
  const wanted = new Set(definedMeasures(series));
  const present = (measure: Measure) =>
    table.observations.some((cell) => cell.kind === 'numbers' && cell.measures[0]?.[measure] !== undefined);
  return MEASURES.filter((name) => wanted.has(name) && (!isOptional(name, series) || present(name)));
}

function definedMeasures({ indicator: { measure } }: SafeSeries): readonly Measure[] {
  if (isRowMeasure(measure)) return kindOf(measure).measures(measure);
  return isReferenceMeasure(measure) ? REFERENCE_MEASURES[measure.type] : recordMeasures(measure);
}

/** A survey's interval stays, even where every cell is confidential. */
function isOptional(name: Measure, { indicator: { measure } }: SafeSeries): boolean {
  return RESPONSE.includes(name) || (INTERVALS.includes(name) && isReferenceMeasure(measure));
}
