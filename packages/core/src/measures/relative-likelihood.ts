import { countedShare } from '../series/counted-people.js';
import type { RowMeasure } from '../indicator/measure-definition.js';
import { katz } from '../statistics/katz.js';
import { newcombe } from '../statistics/newcombe.js';
import { shareInterval } from '../statistics/share-interval.js';
import type { MeasureKind } from './measure-kind.js';
import { known, missing, numbers, sharesParts } from './results.js';

/**
 * The share of the others over the share of the group, with Katz's interval, and beside it the gap (group less others, in
 * percentage points) with Newcombe's: ratio and gap can move in opposite directions. Without a success in a group there
 * is no ratio, only the gap.
 */
export const relativeLikelihood: MeasureKind<Extract<RowMeasure, { type: 'relativeLikelihood' }>> = {
  counted: ({ group, others }) => ({
    count: group.count,
    base: group.base,
    othersCount: others.count,
    othersBase: others.base,
  }),
  estimate: ({ count, base, othersCount, othersBase }, _measure, { finest }) => {
    if (count === undefined || base === undefined || othersCount === undefined || othersBase === undefined) {
      return missing('notDelivered');
    }
    const group = { count, n: base };
    const others = { count: othersCount, n: othersBase };
    const parts = sharesParts([count, Math.max(base, count)], [othersCount, Math.max(othersBase, othersCount)]);
    if (finest) return numbers({}, parts);
    if (group.count > group.n || others.count > others.n) return missing('inconsistent', parts);
    const [share, reference] = [shareInterval(group), shareInterval(others)];
    if (share === null || reference === null) return missing('noCases', group.n > 0 ? parts : undefined);
    const ratio = katz(others, group);
    const gap = newcombe(share, reference);
    const measures = {
      ...(ratio ?? {}),
      count,
      base: group.n,
      share: 100 * share.value,
      reference: 100 * reference.value,
      gap: 100 * gap.value,
      gapLower: 100 * gap.lower,
      gapUpper: 100 * gap.upper,
    };
    return numbers(known(measures), parts);
  },
  groups: ({ group, others }) => [countedShare(group.count, group.base), countedShare(others.count, others.base)],
  measures: () => ['value', 'lower', 'upper', 'count', 'base', 'share', 'reference', 'gap', 'gapLower', 'gapUpper'],
  people: () => [
    [['count'], ['base']],
    [['othersCount'], ['othersBase']],
  ],
};
