import type { Dataset } from '../dataset/dataset.js';
import type { Question } from '../engine/plans-of.js';
import type { Indicator } from '../indicator/definition.js';
import { isRowMeasure } from '../measures/kinds.js';
import { questionsBy } from './count-cells.js';
import { fieldsOf } from './fields-of.js';
import { quantitiesOf } from './quantities.js';

/**
 * Everything that `computeSeries` needs to know of the rows for an indicator: its total, each breakdown, and the finest
 * groups of all of them. From the definition and the schemas alone; empty for a measure that does not count rows.
 */
export function questionsOf(indicator: Indicator, datasets: ReadonlyMap<string, Dataset>): readonly Question[] {
  if (!isRowMeasure(indicator.measure)) return [];
  const quantities = quantitiesOf(indicator, fieldsOf(datasets));
  const fields = (indicator.breakdowns ?? []).map(({ field }) => field);
  const groupings = [[], ...fields.map((field) => [field]), fields];
  return groupings.flatMap((by) => questionsBy([indicator.period.field, ...by], quantities));
}
