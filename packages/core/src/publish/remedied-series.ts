import type { Indicator } from '../indicator/definition.js';
import { relatedOf } from '../monitor/indicator-resources.js';
import type { Monitor } from '../monitor/monitor.js';
import { POOLED_PERIODS, poolPhase } from '../protect/over-time/pool-phase.js';
import { pooledIndicator } from '../protect/over-time/pooled-indicator.js';
import { PROFILES } from '../protect/policy/profiles.js';
import type { Rules } from '../protect/policy/rules.js';
import type { TableRemedy } from '../protect/protection-log.js';
import { computeSeries } from '../series/compute-series.js';
import type { Series } from '../series/series.js';
import type { SecretSeries } from './computed-series.js';

/**
 * An indicator of which a breakdown is not published as it is, because single people could be told from small changes over
 * time: the indicator without it, and the breakdown with three periods together or rounded to multiples of 5 as a series
 * of its own; dropped where a coarser breakdown says the same.
 */
export function remedied(
  secret: SecretSeries,
  { breakdown, remedy }: TableRemedy,
  monitor: Monitor,
): readonly SecretSeries[] {
  const { indicator } = secret.series;
  const breakdowns = indicator.breakdowns ?? [];
  const others = {
    ...secret,
    series: again({ ...indicator, breakdowns: breakdowns.filter(({ id }) => id !== breakdown) }, monitor),
  };
  const own = breakdowns.find(({ id }) => id === breakdown);
  if (own === undefined || remedy === 'coarser') return [others];
  if (remedy === 'round5') {
    return [
      others,
      {
        ...secret,
        series: again({ ...indicator, breakdowns: [own] }, monitor),
        rules: roundedTo5(secret.rules),
        only: own.id,
      },
    ];
  }
  const periods = secret.series.periods.map(({ edtf }) => edtf);
  const table = `${indicator.id}~${own.id}`;
  const last = (monitor.ledger && poolPhase(monitor.ledger, table, periods)) ?? periods.at(-1)!;
  const series = again(pooledIndicator(indicator, own, last), monitor);
  return [others, { ...secret, series, only: own.id, pooled: POOLED_PERIODS }];
}

function again(indicator: Indicator, monitor: Monitor): Series {
  return computeSeries(indicator, monitor.datasets, relatedOf(monitor));
}

/** The profile `round5` for one breakdown: nothing is hidden for its size, nothing is exact. The base still counts. */
function roundedTo5({ minimumBase, ...rules }: Rules): Rules {
  return { ...rules, ...PROFILES.round5, minimumBase };
}
