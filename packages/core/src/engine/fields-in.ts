import type { Condition } from '../indicator/definition.js';
import type { Aggregate, AggregatePlan } from './plan.js';

/** The fields that plans ask for, by resource. */
export function fieldsIn(plans: readonly AggregatePlan[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, Set<string>>();
  const note = (resource: string, names: readonly string[]) => {
    const known = fields.get(resource) ?? new Set<string>();
    fields.set(resource, known);
    for (const name of names) known.add(name);
  };
  for (const { resource, period, aggregates, groupings } of plans) {
    const dated = period === undefined ? [] : [period];
    note(
      resource,
      groupings.flatMap(({ by }) => by),
    );
    for (const aggregate of aggregates) {
      note(resource, fieldsOf(aggregate));
      noteConditions(aggregate.where, { resource, dated }, note);
    }
  }
  return new Map([...fields].map(([resource, names]) => [resource, [...names]]));
}

type Note = (resource: string, names: readonly string[]) => void;

function noteConditions(
  where: readonly Condition[],
  { resource, dated }: { readonly resource: string; readonly dated: readonly string[] },
  note: Note,
): void {
  for (const condition of where) {
    note(resource, [condition.field]);
    if (!('among' in condition)) continue;
    const { among } = condition;
    const periods = among.period === undefined ? [] : dated;
    note(resource, periods);
    note(among.resource, [among.field, ...periods]);
    noteConditions(among.where ?? [], { resource: among.resource, dated }, note);
  }
}

function fieldsOf(aggregate: Aggregate): readonly string[] {
  switch (aggregate.op) {
    case 'count':
      return [];
    case 'sum':
      return present(aggregate.field, aggregate.weight);
    case 'largest':
      return present(aggregate.field, aggregate.weight, aggregate.contributor);
    case 'pairs':
      return [aggregate.field, aggregate.person, aggregate.time];
    default:
      return [aggregate.field];
  }
}

function present(...names: readonly (string | undefined)[]): readonly string[] {
  return names.filter((name) => name !== undefined);
}
