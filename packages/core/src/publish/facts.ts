import type { Facts } from '../publication.js';
import type { SafeNumbers, SafeSeries } from '../protect/safe-series.js';
import type { Estimate } from '../statistics/interval.js';
import { newcombe } from '../statistics/newcombe.js';
import { reliableChange } from '../statistics/reliable-change.js';
import { round } from '../statistics/round.js';

const DEFAULT_MINIMUM_CHANGE = 1;

/**
 * What changed from the first to the newest published value of a share; undefined for other measures and when there are
 * not two. A survey's change counts only when Newcombe's interval excludes zero; any change only when it reaches the
 * indicator's smallest relevant change.
 */
export function factsOf({ indicator, tables }: SafeSeries): Facts | undefined {
  const { type } = indicator.measure;
  if (type !== 'proportion' && type !== 'distinctShare') return undefined;
  const published = tables[0]!.observations.flatMap((observation) =>
    observation.kind === 'numbers' ? [{ period: observation.period, interval: intervalOf(observation) }] : [],
  );
  const [first] = published;
  const latest = published.at(-1);
  if (first === undefined || latest === undefined || first === latest) return undefined;
  const change = newcombe(latest.interval, first.interval);
  const sampled = latest.interval.lower < latest.interval.upper || first.interval.lower < first.interval.upper;
  const minimum = indicator.minimumChange ?? DEFAULT_MINIMUM_CHANGE;
  const found = reliableChange(change, minimum / 100);
  const points = (share: number) => round(100 * share, indicator.decimals);
  return {
    first: first.period,
    latest: latest.period,
    difference: points(change.value),
    differenceLower: sampled ? points(change.lower) : null,
    differenceUpper: sampled ? points(change.upper) : null,
    change: found === 'noReliableChange' ? 'none' : found,
  };
}

function intervalOf({ measures }: SafeNumbers): Estimate {
  const { value = 0, lower = value, upper = value } = measures[0] ?? {};
  return { value: value / 100, lower: lower / 100, upper: upper / 100 };
}
