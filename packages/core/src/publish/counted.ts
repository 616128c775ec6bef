import { countsIn } from '../engine/embedded-engine.js';
import { countsOf, type Counts } from '../engine/counts.js';
import type { Engine } from '../engine/engine.js';
import { plansOf, type Question } from '../engine/plans-of.js';
import type { Indicator } from '../indicator/definition.js';
import { isCountable } from '../monitor/check-indicators.js';
import { indicatorResources } from '../monitor/indicator-resources.js';
import type { Monitor } from '../monitor/monitor.js';
import { rulesFor } from '../protect/policy/rules-for.js';
import { questionsOf } from '../series/questions-of.js';

/**
 * The monitor with everything that `validate`, `compute` and `buildPublication` may ask of its rows, counted by an engine in
 * as few plans as possible. Indicators that ask for what is not there are left to `validate`. Rejects when the engine fails.
 */
export async function counted(monitor: Monitor, engine: Engine): Promise<Monitor> {
  const countable = monitor.indicators.filter((indicator) => isCountable(indicator, monitor));
  const plans = plansOf(
    countable.flatMap((indicator) =>
      [indicator, ...remediedIndicators(indicator, monitor)].flatMap((asked) => questionsOf(asked, monitor.datasets)),
    ),
  );
  return { ...monitor, counts: countsOf(plans, await engine.aggregate(plans)) };
}

/** What was counted of a monitor that can be published, else what the columns in memory say. */
export function countsFor(monitor: Monitor): Counts {
  const questions = (): readonly Question[] =>
    monitor.indicators.flatMap((indicator) => questionsOf(indicator, monitor.datasets));
  return monitor.counts ?? countsIn(monitor.datasets, questions());
}

/**
 * The indicator without some of its breakdowns: a remedy for small changes may take any of them out (`remedied`), and the
 * finest groups are others then. A single breakdown and none at all are asked for anyway.
 */
function remediedIndicators(indicator: Indicator, monitor: Monitor): readonly Indicator[] {
  const { breakdowns = [] } = indicator;
  const { remedies } = rulesFor(monitor.policy, indicatorResources(indicator, monitor));
  if (remedies.length === 0) return [];
  return subsets(breakdowns)
    .filter(({ length }) => length > 1 && length < breakdowns.length)
    .map((some) => ({ ...indicator, breakdowns: some }));
}

function subsets<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return values.reduce<readonly (readonly Value[])[]>(
    (all, value) => [...all, ...all.map((some) => [...some, value])],
    [[]],
  );
}
