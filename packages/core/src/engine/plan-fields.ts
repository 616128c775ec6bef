import type { Condition } from '../indicator/definition.js';
import type { Aggregate, AggregatePlan } from './plan.js';

/** The fields of a plan's own resource that its cells depend on, each once. */
export function planFields({ resource, groupings, period, aggregates }: AggregatePlan): ReadonlySet<string> {
  const conditions = aggregates.flatMap(({ where }) => where);
  const by = groupings.flatMap((grouping) => grouping.by);
  const fields = [...by, period, ...aggregates.flatMap(measuredFields), ...conditions.flatMap(conditionFields)];
  return new Set(fields.filter((field) => field !== undefined));

  function conditionFields(condition: Condition): readonly string[] {
    if (!('among' in condition)) return [condition.field];
    const { among } = condition;
    const others = among.resource === resource ? [among.field, ...(among.where ?? []).flatMap(conditionFields)] : [];
    return [condition.field, ...others];
  }
}

function measuredFields(item: Aggregate): readonly (string | undefined)[] {
  switch (item.op) {
    case 'count':
      return [];
    case 'sum':
      return [item.field, item.weight];
    case 'largest':
      return [item.field, item.weight, item.contributor];
    case 'pairs':
      return [item.field, item.person, item.time];
    default:
      return [item.field];
  }
}
