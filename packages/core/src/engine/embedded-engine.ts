import type { Column, Dataset } from '../dataset/dataset.js';
import { columnOf, datasetOf } from './columns.js';
import { countsOf, type Counts } from './counts.js';
import type { Engine } from './engine.js';
import { groupCodes, nullsTogether } from './group-codes.js';
import { count } from './operations/count.js';
import { distinct } from './operations/distinct.js';
import { histogram } from './operations/histogram.js';
import { largest } from './operations/largest.js';
import type { GroupedRows, NumbersOf, Operation } from './operations/operation.js';
import { pairs } from './operations/pairs.js';
import { sum } from './operations/sum.js';
import type { Aggregate, AggregatePlan, Aggregates, Answer, Grouping } from './plan.js';
import { plansOf, type Question } from './plans-of.js';
import { rowMask } from './row-mask.js';

/** The engine that counts the columns in memory: nothing to install, and it answers at once. */
export function embeddedEngine(datasets: ReadonlyMap<string, Dataset>): Engine {
  const answer = (plan: AggregatePlan) => aggregate(datasets, plan);
  return {
    name: 'arquero',
    answer,
    aggregate: (plans) => Promise.resolve(plans.map(answer)),
    close: () => Promise.resolve(),
  };
}

/** The counts of datasets in memory: the questions that are known are answered together, any other one when it is asked. */
export function countsIn(datasets: ReadonlyMap<string, Dataset>, questions: readonly Question[]): Counts {
  const answer = (plan: AggregatePlan) => aggregate(datasets, plan);
  const plans = plansOf(questions);
  return countsOf(plans, plans.map(answer), answer);
}

/** Every operation: a new one is a new file and a line here. */
const OPERATIONS: { readonly [Op in Aggregate['op']]: Operation<Extract<Aggregate, { op: Op }>> } = {
  count,
  sum,
  distinct,
  histogram,
  largest,
  pairs,
};

/**
 * Runs a plan with the embedded engine on the datasets that it names: loops over dictionary codes, in which a group is a
 * number and each condition is decided once per distinct value. Aggregates with the same conditions share their rows.
 * Empty groupings when the plan's dataset has no rows. Throws for an unknown dataset or field: `validate` names those before.
 */
export function aggregate(datasets: ReadonlyMap<string, Dataset>, plan: AggregatePlan): Answer {
  const dataset = datasetOf(datasets, plan.resource);
  if (dataset.length === 0) return plan.groupings.map(() => []);
  const masks = new Map<string, Uint8Array>();
  const maskOf = ({ where }: Aggregate) => {
    const conditions = JSON.stringify(where);
    const mask = masks.get(conditions) ?? rowMask(datasets, plan, where);
    masks.set(conditions, mask);
    return mask;
  };
  const counted = plan.aggregates.map((item) => ({ item, mask: maskOf(item) }));
  return plan.groupings.map((grouping) => cellsOf(dataset, grouping, counted));
}

/** An aggregate and the rows that count for it. */
interface Counted {
  readonly item: Aggregate;
  readonly mask: Uint8Array;
}

function cellsOf(dataset: Dataset, grouping: Grouping, counted: readonly Counted[]): Aggregates {
  const by = grouping.by.map((field) => columnOf(dataset, field));
  const groups = groupCodes(by.map(nullsTogether), dataset.length);
  const numbers = counted
    .filter(({ item }) => grouping.aggregates.includes(item.as))
    .map(({ item, mask }) => numbersOf(item, { dataset, groups, mask }));
  return groups.rows.map((first, group) => ({
    key: by.map((column) => keyText(column, first)),
    numbers: Object.fromEntries(numbers.flatMap((entriesOf) => entriesOf(group))),
  }));
}

function numbersOf<Op extends Aggregate['op']>(
  item: Extract<Aggregate, { op: Op }> & { readonly op: Op },
  rows: GroupedRows,
): NumbersOf {
  const operation: Operation<Extract<Aggregate, { op: Op }>> = OPERATIONS[item.op];
  return operation(item, rows);
}

function keyText(column: Column, row: number): string | null {
  const value = column.values[column.codes[row]!];
  return value === null || value === undefined ? null : String(value);
}
