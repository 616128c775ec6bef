import { describe, expect, it } from 'vitest';
import type { RowMeasure } from '../../../../packages/core/src/indicator/measure-definition.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import { protect } from '../../../../packages/core/src/protect/protect.js';
import { countsOf, sumOf, tableOf } from '../../measures/tables.js';
import { seriesOf } from '../../series/datasets.js';

const { staffPublic } = PROFILES;

function kindOf(measure: RowMeasure, tables: Parameters<typeof seriesOf>[1]) {
  return protect(seriesOf(measure, tables), staffPublic).tables[0]!.observations[0]!.kind;
}

const likelihood: RowMeasure = {
  type: 'relativeLikelihood',
  group: { count: sumOf('a'), base: sumOf('all a') },
  others: { count: sumOf('b'), base: sumOf('all b') },
};

describe('protect(comparisons)', () => {
  it('protect(relativeLikelihood) publishes large groups', () => {
    expect(kindOf(likelihood, countsOf({ a: 10, 'all a': 40, b: 50, 'all b': 200 }))).toBe('numbers');
  });

  it.each([
    ['few of one group', { a: 3, 'all a': 40, b: 50, 'all b': 200 }],
    ['nobody of one group', { a: 0, 'all a': 40, b: 50, 'all b': 200 }],
    ['everybody of one group', { a: 40, 'all a': 40, b: 50, 'all b': 200 }],
    ['a small group', { a: 4, 'all a': 8, b: 50, 'all b': 200 }],
  ])('protect(relativeLikelihood with %s) is confidential', (_name, counts) => {
    expect(kindOf(likelihood, countsOf(counts))).toBe('confidential');
  });
});

describe('protect(amounts)', () => {
  const hours = (people: number) => ({
    t: tableOf(
      ['year', 'hours'],
      Array.from({ length: people }, (_, i) => [2024, 1 + (i % 7)] as const),
    ),
  });
  const of = { resource: 't', field: 'hours' };

  it.each<RowMeasure>([
    { type: 'mean', of },
    { type: 'median', of },
    { type: 'sum', sum: { resource: 't', sum: 'hours' } },
    { type: 'ratio', count: { resource: 't', sum: 'hours' }, base: { resource: 't' } },
  ])('protect($type) hides what is said about fewer people than the minimum base', (measure) => {
    expect(kindOf(measure, hours(staffPublic.minimumBase - 1))).toBe('confidential');
    expect(kindOf(measure, hours(staffPublic.minimumBase))).toBe('numbers');
  });
});
