import type { Aggregate, AggregatePlan } from './plan.js';

/** One grouping of a resource's rows, and what is counted in it under the names of whoever asks. */
export interface Question {
  readonly resource: string;
  /** The field with the period. */
  readonly period: string;
  readonly by: readonly string[];
  readonly aggregates: readonly Aggregate[];
}

/**
 * As few plans as the questions allow: one for each resource (and field of the period), in which every grouping and
 * everything that is counted stands once, however many questions ask for it. No plans without questions.
 */
export function plansOf(questions: Iterable<Question>): readonly AggregatePlan[] {
  const drafts = new Map<string, Draft>();
  for (const question of questions) {
    const { resource, period, by } = question;
    const draft = known(drafts, JSON.stringify([resource, period]), () => new Draft(resource, period));
    const grouping = known(draft.groupings, JSON.stringify(by), () => ({ by, aggregates: new Set<string>() }));
    for (const aggregate of question.aggregates) grouping.aggregates.add(draft.nameOf(aggregate));
  }
  return [...drafts.values()].map((draft) => draft.toPlan());
}

/** What is counted, whatever it is called: equal texts count the same. */
export function aggregateText({ as: _name, ...counted }: Aggregate): string {
  return JSON.stringify(Object.entries(counted).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A plan that grows. */
class Draft {
  readonly groupings = new Map<string, { readonly by: readonly string[]; readonly aggregates: Set<string> }>();
  readonly #aggregates = new Map<string, Aggregate>();

  constructor(
    readonly resource: string,
    readonly period: string,
  ) {}

  /** The name of an aggregate in this plan, which it gets when it is asked for the first time. */
  nameOf(aggregate: Aggregate): string {
    const as = `a${this.#aggregates.size}`;
    return known(this.#aggregates, aggregateText(aggregate), () => ({ ...aggregate, as })).as;
  }

  toPlan(): AggregatePlan {
    const groupings = [...this.groupings.values()].map(({ by, aggregates }) => ({ by, aggregates: [...aggregates] }));
    return {
      resource: this.resource,
      period: this.period,
      aggregates: [...this.#aggregates.values()],
      groupings,
    };
  }
}

/** The entry of a map, made when there is none. */
function known<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
