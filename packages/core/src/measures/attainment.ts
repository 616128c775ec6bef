import type { RowMeasure } from '../indicator/measure-definition.js';
import { targetAttainment } from '../statistics/target-attainment.js';
import type { MeasureKind } from './measure-kind.js';
import { countedQuantity, peopleRows } from './ratio.js';
import { known, missing, numbers, peopleParts } from './results.js';

/** What was reached of the target; with a baseline, of the way to it. Not cut at 100; undefined without a way to go. */
export const attainment: MeasureKind<Extract<RowMeasure, { type: 'attainment' }>> = {
  counted: ({ actual, target, baseline }) => ({
    actual,
    target,
    ...(baseline === undefined ? {} : { baseline }),
    ...peopleRows(actual, 'people'),
  }),
  estimate: ({ actual, target, baseline, people = actual }, measure) => {
    if (actual === undefined || target === undefined || people === undefined) return missing('notDelivered');
    if (measure.baseline !== undefined && baseline === undefined) return missing('notDelivered');
    const value = targetAttainment(actual, target, baseline);
    return numbers(known({ value, actual, target, baseline }), peopleParts(people));
  },
  measures: ({ baseline }) => ['value', 'actual', 'target', ...(baseline === undefined ? [] : (['baseline'] as const))],
  // What was aimed at is nobody's number.
  people: ({ actual, baseline }) => [
    ...countedQuantity('actual', actual),
    ...(baseline === undefined ? [] : countedQuantity('baseline', baseline)),
  ],
};
