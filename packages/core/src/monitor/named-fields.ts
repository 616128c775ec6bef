import type { Indicator } from '../indicator/definition.js';
import { resourcesOf } from '../indicator/resources-of.js';
import { quantitiesOf } from '../series/quantities.js';

/** A field of a table as an indicator names it. */
export interface NamedField {
  readonly resource: string;
  readonly field: string;
}

/** The period's and the breakdowns' fields: under the same name in every table that the indicator reads. */
export function groupingFields(indicator: Indicator): readonly NamedField[] {
  const shared = [indicator.period.field, ...(indicator.breakdowns ?? []).map((breakdown) => breakdown.field)];
  return resourcesOf(indicator).flatMap((resource) => shared.map((field) => ({ resource, field })));
}

/** Every field that an indicator names, each once. */
export function fieldsNamed(indicator: Indicator): readonly NamedField[] {
  const { measure } = indicator;
  const counted = Object.values(quantitiesOf(indicator)).flatMap(({ resource, where = [], sum, distinct }) =>
    [sum, distinct, ...where.map((condition) => condition.field)].flatMap((field) =>
      field === undefined ? [] : [{ resource, field }],
    ),
  );
  const rated = 'of' in measure ? [{ resource: measure.of.resource, field: measure.of.field }] : [];
  const filters = 'of' in measure ? (measure.of.where ?? []) : [];
  const filtered = filters.map(({ field }) => ({ resource: 'of' in measure ? measure.of.resource : '', field }));
  const all = [...groupingFields(indicator), ...counted, ...rated, ...filtered];
  return [...new Map(all.map((named) => [JSON.stringify(named), named])).values()];
}
