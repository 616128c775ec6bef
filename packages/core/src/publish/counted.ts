import { countsOf } from '../engine/counts.js';
import { countsIn } from '../engine/embedded-engine.js';
import type { Engine } from '../engine/engine.js';
import { plansOf, type Question } from '../engine/plans-of.js';
import type { Indicator } from '../indicator/definition.js';
import { isCountable } from '../monitor/check-indicators.js';
import { indicatorResources } from '../monitor/indicator-resources.js';
import type { Monitor } from '../monitor/monitor.js';
import { treatable } from '../protect/over-time/treatable.js';
import { rulesFor } from '../protect/policy/rules-for.js';
import { questionsOf } from '../series/questions-of.js';
import { openReasons } from './computed-series.js';

/**
 * The monitor with everything that `validate`, `compute` and `buildPublication` may ask of its rows, counted by an engine in
 * as few plans as possible. Indicators that ask for what is not there are left to `validate`. Rejects when the engine fails.
 */
export async function counted(monitor: Monitor, engine: Engine): Promise<Monitor> {
  const { answer } = engine;
  const plans = plansOf([...questionsAbout(monitor), ...(answer ? [] : questionsOfRemedies(monitor))]);
  return { ...monitor, counts: countsOf(plans, await engine.aggregate(plans), answer) };
}

/** A monitor whose rows nobody has counted, counted in memory. */
export function countedInMemory(monitor: Monitor): Monitor {
  return monitor.counts ? monitor : { ...monitor, counts: countsIn(monitor.datasets, questionsAbout(monitor)) };
}

function questionsAbout(monitor: Monitor): readonly Question[] {
  return countable(monitor).flatMap((indicator) => questionsOf(indicator, monitor.datasets));
}

/** What is asked besides if a remedy is taken. */
function questionsOfRemedies(monitor: Monitor): readonly Question[] {
  return countable(monitor)
    .flatMap((indicator) => remediedIndicators(indicator, monitor))
    .flatMap((indicator) => questionsOf(indicator, monitor.datasets));
}

function countable(monitor: Monitor): readonly Indicator[] {
  return monitor.indicators.filter((indicator) => isCountable(indicator, monitor));
}

/**
 * The indicator without some of its breakdowns: a remedy for small changes may take any that is treatable out (`remedied`),
 * and the finest groups are others then. A single breakdown and none at all are asked for anyway.
 */
function remediedIndicators(indicator: Indicator, monitor: Monitor): readonly Indicator[] {
  const { breakdowns = [] } = indicator;
  const { remedies, smallChange, rounding } = rulesFor(monitor.policy, indicatorResources(indicator, monitor));
  const changes = smallChange > 0 && rounding === null && openReasons(indicator, monitor) === null;
  if (remedies.length === 0 || !changes) return [];
  return subsets(treatable(indicator))
    .map((out) => breakdowns.filter(({ id }) => !out.includes(id)))
    .filter(({ length }) => length > 1 && length < breakdowns.length)
    .map((rest) => ({ ...indicator, breakdowns: rest }));
}

function subsets<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return values.reduce<readonly (readonly Value[])[]>(
    (all, value) => [...all, ...all.map((some) => [...some, value])],
    [[]],
  );
}
