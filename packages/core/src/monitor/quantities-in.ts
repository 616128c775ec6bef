import type { Condition, MeasureDefinition } from '../indicator/definition.js';
import type { Among } from '../indicator/measure-definition.js';

/** A part of a measure that reads rows of a table: a quantity, a field of rows, a field asked twice, counts by language. */
export interface RowsPart {
  /** Its properties from the indicator on, e.g. `measure`, `group`, `count`. */
  readonly path: readonly string[];
  readonly resource: string;
  /** The fields that it names outside its conditions, by the property that does. */
  readonly fields: Readonly<Record<string, string>>;
  readonly conditions: readonly Condition[];
}

/** A condition with the table whose rows it is asked of, and its place. */
export interface PlacedCondition {
  readonly path: readonly string[];
  readonly resource: string;
  readonly condition: Condition;
}

/** Properties that name a field where they stand beside a table's name. */
const FIELDS = ['field', 'sum', 'weight', 'distinct', 'person', 'time', 'language', 'count', 'contributor'];

type Json = Readonly<Record<string, unknown>>;

/**
 * Every part of a measure that reads rows, in the order of the definition, whatever the measure's type: a new type needs
 * no line here. Conditions that stand beside the parts (`ended`) are asked of the rows of all of them.
 */
export function quantitiesIn(measure: MeasureDefinition): readonly RowsPart[] {
  return partsOf({ ...measure }, ['measure']);
}

/** Fields that stand beside the parts of a measure (`by`, `weight`, `strata`) and not in one: all parts have them. */
export function fieldsBeside(
  measure: MeasureDefinition,
): readonly (readonly [path: readonly string[], field: string])[] {
  const { by, weight, survey } = { by: undefined, weight: undefined, survey: undefined, ...measure };
  const named = [
    [['measure', 'by'], by],
    [['measure', 'weight'], weight],
    [['measure', 'survey', 'strata'], survey?.strata],
  ] as const;
  return named.flatMap(([path, field]) => (field === undefined ? [] : [[path, field] as const]));
}

/** All conditions of a measure, also those in the other tables that conditions look at. */
export function conditionsIn(measure: MeasureDefinition): readonly PlacedCondition[] {
  const own = quantitiesIn(measure).flatMap(({ path, resource, conditions }) =>
    conditions.map((condition) => ({ path: [...path, 'where', condition.field], resource, condition })),
  );
  const ended = 'ended' in measure ? measure.ended : [];
  const beside = ended.flatMap((condition) =>
    quantitiesIn(measure).map(({ resource }) => ({ path: ['measure', 'ended', condition.field], resource, condition })),
  );
  return [...own, ...beside].flatMap((placed) => [placed, ...conditionsOfOthers(placed)]);
}

/** What a condition asks of another table; undefined where it asks nothing of one. */
export function amongOf(condition: Condition): Among | undefined {
  return 'among' in condition ? condition.among : undefined;
}

function conditionsOfOthers({ path, condition }: PlacedCondition): readonly PlacedCondition[] {
  const among = amongOf(condition);
  if (among === undefined) return [];
  return (among.where ?? []).map((inner) => ({
    path: [...path, 'among', 'where', inner.field],
    resource: among.resource,
    condition: inner,
  }));
}

function partsOf(value: Json, path: readonly string[]): readonly RowsPart[] {
  if (typeof value['resource'] === 'string') return [part(value, value['resource'], path)];
  return Object.entries(value).flatMap(([name, child]) =>
    typeof child === 'object' && child !== null ? partsOf(child as Json, [...path, name]) : [],
  );
}

function part(value: Json, resource: string, path: readonly string[]): RowsPart {
  const fields = FIELDS.filter((name) => typeof value[name] === 'string').map((name) => [name, value[name] as string]);
  const conditions = (value['where'] ?? []) as readonly Condition[];
  return { path, resource, fields: Object.fromEntries(fields) as Record<string, string>, conditions };
}
