import type { RowMeasure } from '../indicator/measure-definition.js';
import type { MeasureKind } from './measure-kind.js';
import { missing, numbers } from './results.js';

/**
 * Of those who started in a period, how many completed, whenever that was: never those who completed in a year over
 * those who started in it. While some are still under way the share can only grow.
 */
export const completion: MeasureKind<Extract<RowMeasure, { type: 'completion' }>> = {
  counted: ({ started, completed, running }) => ({
    base: started,
    count: completed,
    ...(running === undefined ? {} : { running }),
  }),
  estimate: ({ base, count, running = 0 }, measure, { finest }) => {
    if (base === undefined || count === undefined) return missing('notDelivered');
    const all = finest ? Math.max(base, count + running) : base;
    if (count + running > all) return missing('inconsistent');
    if (all === 0) return missing('noCases');
    const values = measure.running === undefined ? [count, all - count] : [count, running, all - count - running];
    const measures = { value: (100 * count) / all, count, base: all };
    return numbers(measure.running === undefined ? measures : { ...measures, running }, {
      values,
      whole: all,
      people: all,
      counted: true,
    });
  },
  measures: ({ running }) => ['value', 'count', 'base', ...(running === undefined ? [] : (['running'] as const))],
};
