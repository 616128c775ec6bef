import type { Dataset } from '../dataset/dataset.js';
import { fieldsIn } from '../engine/fields-in.js';
import { plansOf } from '../engine/plans-of.js';
import type { Indicator } from '../indicator/definition.js';
import { resourcesOf } from '../indicator/resources-of.js';
import { isRowMeasure } from '../measures/kinds.js';
import { isReferenceMeasure } from '../measures/references/reference-kinds.js';
import { namesIn } from '../dataset/schema.js';
import { questionsOf } from '../series/questions-of.js';
import type { ResourceDescriptor } from './data-package.js';

/**
 * The tables whose rows only an engine looks at, with the fields that indicators count of each. Keys of other tables, maps and
 * measures on records look at rows themselves.
 */
export function countedFields(
  resources: readonly ResourceDescriptor[],
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly string[]> {
  const looked = new Set([...resources.flatMap(referredTo), ...indicators.flatMap(readRowByRow)]);
  const datasets = new Map(resources.map((resource) => [resource.name, withoutRows(resource)]));
  const asked = fieldsIn(plansOf(indicators.flatMap((indicator) => questionsOf(indicator, datasets))));
  const counted = resources.filter((resource) => !isReadByRow(resource) && !looked.has(resource.name));
  return new Map(counted.map(({ name }) => [name, asked.get(name) ?? []]));
}

/** Records and maps are read as they are. */
function isReadByRow({ 'teilhabe:record': record, 'teilhabe:geo': geo }: ResourceDescriptor): boolean {
  return record !== undefined || geo !== undefined;
}

function referredTo({ schema }: ResourceDescriptor): readonly string[] {
  return (schema.foreignKeys ?? []).flatMap(({ reference }) => namesIn(reference.resource ?? []));
}

function readRowByRow(indicator: Indicator): readonly string[] {
  const { measure } = indicator;
  return isRowMeasure(measure) || isReferenceMeasure(measure) ? [] : resourcesOf(indicator);
}

function withoutRows({ schema }: ResourceDescriptor): Dataset {
  const columns = schema.fields.map(
    (field) => [field.name, { field, values: [], reasons: [], codes: new Uint32Array(0) }] as const,
  );
  return { schema, columns: new Map(columns), length: 0 };
}
