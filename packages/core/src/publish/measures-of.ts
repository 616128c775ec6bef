import type { Measure } from '../publication.js';
import { MEASURES } from '../publication.js';
import type { SafeSeries, SafeTable } from '../protect/safe-series.js';

const BY_TYPE: Readonly<Record<string, readonly Measure[]>> = {
  count: ['value'],
  mean: ['value', 'base'],
  distribution: ['value', 'count', 'base'],
  distinctShare: ['value', 'count', 'base'],
  proportion: ['value', 'count', 'base'],
};

const SURVEY: readonly Measure[] = ['lower', 'upper', 'frame', 'boundLower', 'boundUpper'];
const RESPONSE: readonly Measure[] = ['responses', 'nonresponse'];

/** Which measures a dataset has. The definition decides, not the data: a column more or less must not say what is hidden. */
export function measuresOf({ indicator }: SafeSeries, table: SafeTable): readonly Measure[] {
  const { measure } = indicator;
  const survey = measure.type === 'proportion' && measure.survey !== undefined;
  const wanted = new Set([
    ...BY_TYPE[measure.type]!,
    ...(survey ? SURVEY : []),
    ...(survey && hasResponses(table) ? RESPONSE : []),
  ]);
  return MEASURES.filter((name) => wanted.has(name));
}

/** The gate drops both for all observations of a table or for none. */
function hasResponses(table: SafeTable): boolean {
  return table.observations.some(
    (observation) => observation.kind === 'numbers' && observation.measures[0]?.responses !== undefined,
  );
}
