import type { RowMeasure } from '../indicator/measure-definition.js';
import { pairedSummary, sdOf } from '../statistics/paired-effect.js';
import type { MeasureKind } from './measure-kind.js';
import { known, missing, numbers, peopleParts } from './results.js';

/**
 * How the same people changed: the mean difference with Student's interval, d_av and beside it d_z. Without a control
 * group it is a change and no effect of the project.
 */
export const effect: MeasureKind<Extract<RowMeasure, { type: 'effect' }>> = {
  counted: ({ of }) => ({ of: { resource: of.resource, where: of.where ?? [], pairs: of } }),
  estimate: (counted) => {
    const number = (name: string) => counted[`of.${name}`] ?? 0;
    const n = number('pairs');
    if (n === 0) return missing('noCases');
    const moments = (name: string) => ({ sum: number(name), squares: number(`${name}Squares`) });
    const summary = pairedSummary({
      n,
      difference: moments('difference'),
      before: moments('before'),
      after: moments('after'),
    });
    const measures = {
      value: number('difference') / n,
      lower: summary?.interval?.[0],
      upper: summary?.interval?.[1],
      base: n,
      before: number('before') / n,
      after: number('after') / n,
      dAv: summary?.dav,
      dZ: summary?.dz,
    };
    const alike = ['difference', 'before', 'after'].some((name) => sdOf(n, moments(name)) === 0);
    return numbers(known(measures), { ...peopleParts(n), ...(alike ? { alike } : {}) });
  },
  measures: () => ['value', 'lower', 'upper', 'base', 'before', 'after', 'dAv', 'dZ'],
  people: () => [[['of.pairs']]],
  averaged: (names) => ({
    over: 'of.pairs',
    sums: names.filter((name) => name.startsWith('of.') && name !== 'of.pairs'),
  }),
};
