import type { RowMeasure } from '../indicator/measure-definition.js';
import { disparityRatio as ratioOf } from '../statistics/disparity-ratio.js';
import type { MeasureKind } from './measure-kind.js';
import { known, missing, numbers, sharesParts } from './results.js';

/**
 * How much likelier the others are than the group to stand in the upper rather than the lower level. `share` is the
 * group's part of the lower level, `reference` that of the upper, in per cent: the same finding as a gap.
 */
export const disparityRatio: MeasureKind<Extract<RowMeasure, { type: 'disparityRatio' }>> = {
  counted: ({ group, others }) => ({
    lower: group.lower,
    upper: group.upper,
    othersLower: others.lower,
    othersUpper: others.upper,
  }),
  estimate: ({ lower, upper, othersLower, othersUpper }) => {
    if (lower === undefined || upper === undefined || othersLower === undefined || othersUpper === undefined) {
      return missing('notDelivered');
    }
    const [below, above] = [lower + othersLower, upper + othersUpper];
    const parts = sharesParts([lower, below], [upper, above]);
    if (below === 0 || above === 0) return missing('noCases', lower + upper > 0 ? parts : undefined);
    const share = (100 * lower) / below;
    const reference = (100 * upper) / above;
    const value = ratioOf({ lower: othersLower, upper: othersUpper }, { lower, upper });
    return numbers(known({ value, base: below + above, share, reference, gap: reference - share }), parts);
  },
  measures: () => ['value', 'base', 'share', 'reference', 'gap'],
  people: () => [[['lower']], [['upper']], [['othersLower']], [['othersUpper']]],
};
