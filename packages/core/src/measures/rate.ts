import { countedOnly } from '../series/counted-people.js';
import type { RowMeasure } from '../indicator/measure-definition.js';
import { eventRate } from '../statistics/event-rate.js';
import type { MeasureKind } from './measure-kind.js';
import { missing, numbers, peopleParts } from './results.js';

/** Events per `per` (default 1000) of those at risk, with Garwood's exact interval for rare events. */
export const rate: MeasureKind<Extract<RowMeasure, { type: 'rate' }>> = {
  counted: ({ count, base }) => ({ count, base }),
  estimate: ({ count, base }, { per = 1000 }) => {
    if (count === undefined) return missing('notDelivered');
    if (base === undefined) return missing('notDelivered', peopleParts(count));
    if (!Number.isInteger(count) || count < 0 || base < 0) return missing('inconsistent');
    const estimate = eventRate(count, base, { per });
    const parts = peopleParts(count, base);
    return estimate === null ? missing('noCases', parts) : numbers({ ...estimate, count, base }, parts);
  },
  groups: ({ count }) => [countedOnly(count)],
  measures: () => ['value', 'lower', 'upper', 'count', 'base'],
  // More can happen than there are people: neither lies within the other.
  people: () => [[['count']], [['base']]],
};
