import type { Quantity, RowMeasure } from '../indicator/measure-definition.js';
import type { Counted, KnownNumbers, MeasureKind, NestedCounts } from './measure-kind.js';
import { missing, numbers, peopleParts } from './results.js';

type Ratio = Extract<RowMeasure, { type: 'ratio' }>;

/** One amount over another, times `per` (default 1). A base of 0 is no case. */
export const ratio: MeasureKind<Ratio> = {
  counted: ({ count, base }) => ({ count, base, ...peopleRows(count, 'people') }),
  estimate: (known, measure) => {
    const { count, base } = known;
    if (count === undefined) return missing('notDelivered');
    if (base === undefined) return missing('notDelivered', peopleParts(peopleOf(known, measure.count, count)));
    const parts = peopleParts(peopleOf(known, measure.count, count), base);
    if (base === 0) return missing('noCases', parts);
    const value = ((measure.per ?? 1) * count) / base;
    return numbers({ value, count, base }, parts);
  },
  measures: () => ['value', 'count', 'base'],
  people: ({ count, base }) => [...countedQuantity('count', count), ...countedQuantity('base', base)],
};

/** Amounts are about as many people as they have rows; counts about as many as they say. */
export function peopleRows({ resource, where = [], sum }: Quantity, name: string): Counted {
  return sum === undefined ? {} : { [name]: { resource, where } };
}

/** A count is a number of people; a sum is an amount, which is about people but does not count them. */
export function countedQuantity(name: string, { sum }: Quantity): readonly NestedCounts[] {
  return sum === undefined ? [[[name]]] : [];
}

function peopleOf(known: KnownNumbers, { sum }: Quantity, count: number): number {
  return sum === undefined ? count : (known['people'] ?? 0);
}
