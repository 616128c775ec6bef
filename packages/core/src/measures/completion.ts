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
  estimate: (counted, measure, { finest }) => {
    const { base, count, running = measure.running === undefined ? 0 : undefined } = counted;
    if (base === undefined || count === undefined || running === undefined) return missing('notDelivered');
    const all = finest ? Math.max(base, count + running) : base;
    const whole = Math.max(all, count + running);
    const values = measure.running === undefined ? [count, whole - count] : [count, running, whole - count - running];
    const parts = { values, whole, people: whole, counted: true, rest: true } as const;
    if (whole > all) return missing('inconsistent', parts);
    if (all === 0) return missing('noCases');
    const measures = { value: (100 * count) / all, count, base: all };
    return numbers(measure.running === undefined ? measures : { ...measures, running }, parts);
  },
  measures: ({ running }) => ['value', 'count', 'base', ...(running === undefined ? [] : (['running'] as const))],
  people: ({ running }) => [[running === undefined ? ['count'] : ['count', 'running'], ['base']]],
};
