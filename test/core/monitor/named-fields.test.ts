import { describe, expect, it } from 'vitest';
import { fieldsNamed, groupingFields } from '../../../packages/core/src/monitor/named-fields.js';
import { indicatorOf } from '../series/datasets.js';

const share = indicatorOf(
  {
    type: 'distinctShare',
    count: { resource: 'training', distinct: 'person', where: [{ field: 'course', in: ['a'] }] },
    base: { resource: 'headcount', sum: 'staff' },
  },
  ['department'],
);

describe('groupingFields', () => {
  it('groupingFields(indicator) are those of the period and the breakdowns, in every table', () => {
    expect(groupingFields(share).map(({ resource, field }) => `${resource} ${field}`)).toEqual([
      ...['training year', 'training department', 'headcount year', 'headcount department'],
    ]);
  });
});

describe('fieldsNamed', () => {
  it('fieldsNamed(indicator) adds what is counted, summed and asked', () => {
    expect(
      fieldsNamed(share)
        .slice(4)
        .map(({ resource, field }) => `${resource} ${field}`),
    ).toEqual([...['training person', 'headcount staff', 'training course']]);
  });

  it('fieldsNamed(a distribution) names the rated field and its filter', () => {
    const where = [{ field: 'department', in: ['a'] }];
    const measure = { type: 'distribution', of: { resource: 'r', field: 'grade', where } } as const;
    expect(fieldsNamed(indicatorOf(measure)).map(({ field }) => field)).toEqual(['year', 'grade', 'department']);
  });
});
