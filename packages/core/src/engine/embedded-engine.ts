import type { Dataset } from '../dataset/dataset.js';
import { aggregate } from './arquero-engine.js';
import { AnsweredPlans, type Counts } from './counts.js';
import type { Engine } from './engine.js';
import type { AggregatePlan } from './plan.js';
import { plansOf, type Question } from './plans-of.js';

/** The engine that counts the columns in memory: nothing to install, and it answers at once. */
export function embeddedEngine(datasets: ReadonlyMap<string, Dataset>): Engine {
  return {
    name: 'arquero',
    aggregate: (plans) => Promise.resolve(plans.map((plan) => aggregate(datasets, plan))),
    close: () => Promise.resolve(),
  };
}

/**
 * The counts of datasets in memory. The questions that are known before are answered together, a table at a time, when the
 * first of them is asked; any other one when it is asked.
 */
export function countsIn(datasets: ReadonlyMap<string, Dataset>, questions: readonly Question[] = []): Counts {
  const answered = new AnsweredPlans();
  const waiting = new Map(plansOf(questions).map((plan) => [JSON.stringify([plan.resource, plan.period]), plan]));
  const answer = (plan: AggregatePlan) => {
    answered.add(plan, aggregate(datasets, plan));
  };
  return {
    cells: (question) => {
      const key = JSON.stringify([question.resource, question.period]);
      const due = waiting.get(key);
      waiting.delete(key);
      if (due) answer(due);
      const found = answered.cells(question);
      if (found) return found;
      plansOf([question]).forEach(answer);
      return answered.cells(question) ?? [];
    },
  };
}
