import { countedOnly } from '../series/counted-people.js';
import type { RowMeasure } from '../indicator/measure-definition.js';
import type { MeasureKind } from './measure-kind.js';
import { missing, numbers } from './results.js';

/** How many: zero is a number, nothing delivered is none. */
export const count: MeasureKind<Extract<RowMeasure, { type: 'count' }>> = {
  counted: (measure) => ({ count: measure.count }),
  estimate: ({ count: value }) =>
    value === undefined
      ? missing('notDelivered')
      : numbers({ value }, { values: [value], whole: value, people: value, counted: true }),
  groups: ({ count: people }) => [countedOnly(people)],
  measures: () => ['value'],
  people: () => [[['count']]],
};
