import type { AggregatePlan, Aggregates, Answer, Cell } from './plan.js';
import { aggregateText, plansOf, type Question } from './plans-of.js';

/** Everything that an engine has counted of a monitor's rows. */
export interface Counts {
  /** The cells of a question, under the names that it uses. Throws for what nobody has asked an engine that has to be awaited. */
  cells(question: Question): Aggregates;
}

/**
 * Counts from plans and their answers, each in its place. What was not planned is left to `answer`, where an engine can say it
 * at once.
 */
export function countsOf(
  plans: readonly AggregatePlan[],
  answers: readonly Answer[],
  answer: (plan: AggregatePlan) => Answer = notCounted,
): Counts {
  const answered = new AnsweredPlans();
  plans.forEach((plan, i) => {
    answered.add(plan, answers[i]!);
  });
  return {
    cells: (question) => {
      const found = answered.cells(question);
      if (found) return found;
      for (const plan of plansOf([question])) answered.add(plan, answer(plan));
      return answered.cells(question) ?? [];
    },
  };
}

function notCounted({ resource, groupings }: AggregatePlan): never {
  const by = groupings.flatMap((grouping) => grouping.by).join(', ');
  throw new Error(`not counted: "${resource}" by ${by}; plan the indicator with questionsOf() first`);
}

/** A grouping that was counted: what its aggregates are called in its plan, by what they count. */
interface Counted {
  readonly names: ReadonlyMap<string, string>;
  readonly cells: Aggregates;
}

/** Answers by what they answer. */
class AnsweredPlans {
  readonly #counted = new Map<string, Counted[]>();

  add({ resource, period, aggregates, groupings }: AggregatePlan, answer: Answer): void {
    groupings.forEach((grouping, i) => {
      const here = aggregates.filter(({ as }) => grouping.aggregates.includes(as));
      const names = new Map(here.map((item) => [aggregateText(item), item.as]));
      const key = groupingKey({ resource, period, by: grouping.by });
      this.#counted.set(key, [...(this.#counted.get(key) ?? []), { names, cells: answer[i]! }]);
    });
  }

  /** The cells of a question; undefined where something of it was not counted. */
  cells(question: Question): Aggregates | undefined {
    const texts = question.aggregates.map((item) => [item.as, aggregateText(item)] as const);
    const found = this.#counted
      .get(groupingKey(question))
      ?.find(({ names }) => texts.every(([, text]) => names.has(text)));
    return found && renamed(found, texts);
  }
}

function groupingKey({
  resource,
  period,
  by,
}: {
  resource: string;
  period?: string | undefined;
  by: readonly string[];
}) {
  return JSON.stringify([resource, period, by]);
}

/** Numbers such as `a3=17` and `a3.pairs` under the asking indicator's names, of which two may count the same. */
function renamed({ names, cells }: Counted, texts: readonly (readonly [as: string, text: string])[]): Aggregates {
  const asked = new Map<string, string[]>();
  for (const [as, text] of texts) {
    const name = names.get(text)!;
    asked.set(name, [...(asked.get(name) ?? []), as]);
  }
  return cells.map(({ key, numbers }) => ({ key, numbers: renamedNumbers(numbers, asked) }));
}

function renamedNumbers(numbers: Cell['numbers'], asked: ReadonlyMap<string, readonly string[]>): Cell['numbers'] {
  const entries = Object.entries(numbers).flatMap(([name, number]) => {
    const end = name.search(/[=.]/);
    const [base, rest] = end === -1 ? [name, ''] : [name.slice(0, end), name.slice(end)];
    return (asked.get(base) ?? []).map((as) => [`${as}${rest}`, number] as const);
  });
  return Object.fromEntries(entries);
}
