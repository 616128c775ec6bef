import type { RowMeasure } from '../indicator/measure-definition.js';
import type { MeasureKind } from './measure-kind.js';
import { missing, numbers, peopleParts } from './results.js';

/** How much in all. Each row is taken for one of those whom the amount is about. */
export const sum: MeasureKind<Extract<RowMeasure, { type: 'sum' }>> = {
  counted: ({ sum: { resource, where = [], ...amount } }) => ({
    sum: { resource, where, ...amount },
    rows: { resource, where },
  }),
  estimate: ({ sum: value, rows = 0 }) =>
    value === undefined ? missing('notDelivered') : numbers({ value }, peopleParts(rows)),
  measures: () => ['value'],
  // Each row may be many hours or euros: how many rows there are is not published.
  people: () => [],
};
