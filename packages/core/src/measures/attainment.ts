import type { Quantity, RowMeasure } from '../indicator/measure-definition.js';
import { targetAttainment } from '../statistics/target-attainment.js';
import { contributionsTo, withContributions } from './contributions.js';
import type { Counted, KnownNumbers, MeasureKind } from './measure-kind.js';
import { countedQuantity, peopleOf, peopleRows } from './ratio.js';
import { known as defined, missing, numbers, peopleParts } from './results.js';

type Attainment = Extract<RowMeasure, { type: 'attainment' }>;

/** What was reached of the target; with a baseline, of the way to it. Not cut at 100; undefined without a way to go. */
export const attainment: MeasureKind<Attainment> = {
  counted: ({ actual, target, baseline }) => ({
    actual,
    target,
    ...(baseline === undefined ? {} : { baseline }),
    ...peopleRows(actual, 'people'),
    ...contributionsTo(actual),
    ...comparedRows(actual, { target, baseline }),
  }),
  estimate: (known, measure) => {
    const { actual, target, baseline } = known;
    if (actual === undefined || target === undefined) return missing('notDelivered');
    if (measure.baseline !== undefined && baseline === undefined) return missing('notDelivered');
    const value = targetAttainment(actual, target, baseline);
    const people = peopleOf(known, measure.actual, actual);
    const beside = peopleBeside(known);
    const fewest = Math.min(people, ...beside.filter((others) => others > 0));
    const parts = { ...peopleParts(people, fewest), ...(beside.length > 0 ? { beside } : {}) };
    return numbers(defined({ value, actual, target, baseline }), withContributions(parts, known, actual));
  },
  measures: ({ baseline }) => ['value', 'actual', 'target', ...(baseline === undefined ? [] : (['baseline'] as const))],
  // What was aimed at is nobody's number.
  people: ({ actual, baseline }) => [
    ...countedQuantity('actual', actual),
    ...(baseline === undefined ? [] : countedQuantity('baseline', baseline)),
  ],
};

/**
 * The rows of a target and a baseline that are about people as well: counts are, and sums of the table with the actual
 * numbers. A sum of another table is an aim that somebody set.
 */
function comparedRows(actual: Quantity, compared: Readonly<Record<string, Quantity | undefined>>): Counted {
  const quantities = Object.entries(compared).flatMap(([name, quantity]) =>
    quantity ? [[name, quantity] as const] : [],
  );
  const aboutPeople = quantities.filter(([, { resource, sum }]) => sum === undefined || resource === actual.resource);
  return Object.fromEntries(
    aboutPeople.map(([name, { sum, resource, where = [], ...counted }]): [string, Quantity] => [
      `${BESIDE}${name}`,
      sum === undefined ? { resource, where, ...counted } : { resource, where },
    ]),
  );
}

const BESIDE = 'people of ';

function peopleBeside(known: KnownNumbers): readonly number[] {
  return Object.entries(known).flatMap(([name, people]) => (name.startsWith(BESIDE) ? [people] : []));
}
