import type { RowMeasure } from '../indicator/measure-definition.js';
import { contributionsTo, peopleOf, withContributions } from './contributions.js';
import type { MeasureKind } from './measure-kind.js';
import { missing, numbers, peopleParts } from './results.js';

/** How much in all. Each row, or each contributor, is taken for one of those whom the amount is about. */
export const sum: MeasureKind<Extract<RowMeasure, { type: 'sum' }>> = {
  counted: ({ sum: { resource, where = [], ...amount } }) => ({
    sum: { resource, where, ...amount },
    rows: { resource, where },
    ...contributionsTo({ resource, where, ...amount }),
  }),
  estimate: (known, measure) => {
    const { sum: value, rows = 0 } = known;
    if (value === undefined) return missing('notDelivered');
    const people = peopleOf(known, measure.sum, rows);
    return numbers({ value }, withContributions(peopleParts(people), known, value));
  },
  measures: () => ['value'],
  // Each row may be many hours or euros: how many rows there are is not published.
  people: () => [],
};
