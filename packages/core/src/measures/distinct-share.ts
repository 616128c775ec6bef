import type { RowMeasure } from '../indicator/measure-definition.js';
import { countedShare } from '../series/counted-people.js';
import type { MeasureKind } from './measure-kind.js';
import { proportion } from './proportion.js';

/** Different people out of all: whoever comes twice counts once. */
export const distinctShare: MeasureKind<Extract<RowMeasure, { type: 'distinctShare' }>> = {
  counted: ({ count, base }) => ({ count, base }),
  estimate: (known, { count, base }, cell) => proportion.estimate(known, { type: 'proportion', count, base }, cell),
  groups: ({ count, base }) => [countedShare(count, base)],
  measures: () => ['value', 'count', 'base'],
  people: () => [[['count'], ['base']]],
};
