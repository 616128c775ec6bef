import type { Quantity, RowMeasure } from '../indicator/measure-definition.js';
import { contributionsTo, peopleOf as contributorsOf, withContributions } from './contributions.js';
import type { Counted, KnownNumbers, MeasureKind, NestedCounts } from './measure-kind.js';
import { missing, numbers, peopleParts } from './results.js';

type Ratio = Extract<RowMeasure, { type: 'ratio' }>;

/** One amount over another, times `per` (default 1). A base of 0 is no case. */
export const ratio: MeasureKind<Ratio> = {
  counted: ({ count, base }) => ({ count, base, ...peopleRows(count, 'people'), ...contributionsTo(count) }),
  estimate: (known, measure) => {
    const { count, base } = known;
    if (count === undefined) return missing('notDelivered');
    const people = peopleOf(known, measure.count, count);
    if (base === undefined) return missing('notDelivered', peopleParts(people));
    const parts = withContributions(peopleParts(people, base), known, count);
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

/** The people of a quantity, which `peopleRows` counted under this name where it is an amount. */
export function peopleOf(known: KnownNumbers, quantity: Quantity, count: number, name = 'people'): number {
  return quantity.sum === undefined ? count : contributorsOf(known, quantity, known[name] ?? 0);
}

/** A count is a number of people; a sum is an amount, which is about people but does not count them. */
export function countedQuantity(name: string, { sum }: Quantity): readonly NestedCounts[] {
  return sum === undefined ? [[[name]]] : [];
}
