import type { Indicator } from '../indicator/definition.js';
import { amongOf, conditionsIn, fieldsBeside, quantitiesIn } from './quantities-in.js';

/** A table as an indicator names it, with its place below the indicator. */
export interface NamedTable {
  readonly resource: string;
  readonly path: readonly string[];
}

/** A field of a table as an indicator names it; the last word of its place says what for: `sum`, `field`, `weight` … */
export interface NamedField extends NamedTable {
  readonly field: string;
}

/** Every place where an indicator names a table, also in conditions that look at another one. */
export function tablesNamed({ measure }: Indicator): readonly NamedTable[] {
  const others = conditionsIn(measure).flatMap(({ path, condition }) => {
    const among = amongOf(condition);
    return among ? [{ resource: among.resource, path: [...path, 'among'] }] : [];
  });
  return [...quantitiesIn(measure).map(({ resource, path }) => ({ resource, path })), ...others];
}

/** The period's and the breakdowns' fields: under the same name in every table that the indicator counts. */
export function groupingFields(indicator: Indicator): readonly NamedField[] {
  const shared = [
    { field: indicator.period.field, path: ['period', 'field'] },
    ...(indicator.breakdowns ?? []).map(({ id, field }) => ({ field, path: ['breakdowns', id, 'field'] })),
  ];
  const counted = new Set(quantitiesIn(indicator.measure).map(({ resource }) => resource));
  return [...counted].flatMap((resource) => shared.map((named) => ({ resource, ...named })));
}

/** The fields that the parts of the measure name outside their conditions. */
export function measuredFields({ measure }: Indicator): readonly NamedField[] {
  const parts = quantitiesIn(measure);
  const own = parts.flatMap(({ path, resource, fields }) =>
    Object.entries(fields).map(([property, field]) => ({ resource, field, path: [...path, property] })),
  );
  const beside = fieldsBeside(measure).flatMap(([path, field]) =>
    parts.map(({ resource }) => ({ resource, field, path })),
  );
  return [...own, ...beside];
}

/** Every field that an indicator names, once a table and place. */
export function fieldsNamed(indicator: Indicator): readonly NamedField[] {
  const asked = conditionsIn(indicator.measure).flatMap(({ resource, path, condition }) => [
    { resource, field: condition.field, path },
    ...fieldsAmong(condition, path, indicator.period.field),
  ]);
  const all = [...groupingFields(indicator), ...measuredFields(indicator), ...asked];
  return [...new Map(all.map((named) => [JSON.stringify(named), named])).values()];
}

/** A condition on rows of the same or an earlier period needs the period in the other table as well. */
function fieldsAmong(
  condition: Parameters<typeof amongOf>[0],
  path: readonly string[],
  period: string,
): readonly NamedField[] {
  const among = amongOf(condition);
  if (among === undefined) return [];
  const { resource, field } = among;
  const dated = among.period === undefined ? [] : [{ resource, field: period, path: [...path, 'among', 'period'] }];
  return [{ resource, field, path: [...path, 'among', 'field'] }, ...dated];
}
