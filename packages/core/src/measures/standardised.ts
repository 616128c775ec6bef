import type { Quantity, RowMeasure } from '../indicator/measure-definition.js';
import { standardisedShare as shareOf } from '../statistics/standardised-share.js';
import { countedShare } from '../series/counted-people.js';
import type { MeasureKind } from './measure-kind.js';
import { narrowed, strataOf } from './narrowed.js';
import { known, missing, numbers, shareParts } from './results.js';

type Standardised = Extract<RowMeasure, { type: 'standardisedShare' }>;

/**
 * The share there would be if the groups of `by` (such as ages) had the sizes of the standard; `crude` is the share as it
 * is. Full counts, so there is no interval. Without anybody in a group that counts it is not defined.
 */
export const standardisedShare: MeasureKind<Standardised> = {
  counted: (measure, { categories }) => {
    const codes = categories({ resource: measure.base.resource, field: measure.by });
    return {
      count: measure.count,
      base: measure.base,
      ...Object.fromEntries(codes.flatMap((code) => stratumRows(measure, code))),
    };
  },
  estimate: (counted, { base: { resource }, by }, { categories, finest }) => {
    const { count, base } = counted;
    if (count === undefined || base === undefined) return missing('notDelivered');
    const parts = shareParts(count, Math.max(base, count));
    if (count > base && !finest) return missing('inconsistent', parts);
    if (base === 0) return missing('noCases', parts);
    if (finest) return numbers({}, parts);
    const strata = categories({ resource, field: by }).map((code) => {
      const n = counted[`base:${code}`] ?? 0;
      return {
        count: Math.min(n, counted[`count:${code}`] ?? 0),
        n,
        population: n,
        weight: counted[`weight:${code}`] ?? 0,
      };
    });
    if (strata.every(({ weight }) => weight === 0)) return missing('notDelivered', parts);
    const share = shareOf(strata);
    return numbers(known({ value: share && 100 * share.value, count, base, crude: (100 * count) / base }), parts);
  },
  groups: ({ count, base }) => [countedShare(count, base)],
  measures: () => ['value', 'count', 'base', 'crude'],
  people: (_measure, names) => [
    [['count'], ['base']],
    ...strataOf(names).map((code) => [[`count:${code}`], [`base:${code}`]]),
  ],
};

function stratumRows({ count, base, by, standard }: Standardised, code: string): [string, Quantity][] {
  return [
    [`count:${code}`, narrowed(count, by, code)],
    [`base:${code}`, narrowed(base, by, code)],
    [`weight:${code}`, narrowed(standard, by, code)],
  ];
}
