import { describe, expect, it } from 'vitest';
import { quantitiesOf as quantitiesIn } from '../../../packages/core/src/series/quantities.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { indicatorOf } from './datasets.js';

function quantitiesOf(indicator: Indicator, answers: readonly string[] = []) {
  return quantitiesIn(indicator, { categories: () => answers, scale: () => ({ minimum: 1, maximum: 5 }) });
}

const answered = [{ field: 'origin', in: ['yes', 'no'] }];
const yes = [{ field: 'origin', in: ['yes'] }];

describe('quantitiesOf', () => {
  it('quantitiesOf(a count) is one quantity', () => {
    const count = { resource: 'r', where: yes };
    expect(quantitiesOf(indicatorOf({ type: 'count', count }))).toEqual({ count });
  });

  it('quantitiesOf(a survey) adds who could have answered and who did, without the question itself', () => {
    const department = { field: 'department', in: ['a'] };
    const measure = {
      type: 'proportion',
      count: { resource: 'survey', where: [department, ...yes] },
      base: { resource: 'survey', where: [department, ...answered] },
      survey: { frame: { resource: 'headcount', sum: 'count' } },
    } as const;
    expect(quantitiesOf(indicatorOf(measure))).toEqual({
      count: measure.count,
      base: measure.base,
      frame: measure.survey.frame,
      responses: { resource: 'survey', where: [department] },
    });
  });

  it('quantitiesOf(a mean) counts only the rows that have a rating', () => {
    const measure = { type: 'mean', of: { resource: 'r', field: 'grade', where: yes } } as const;
    const where = [...yes, { field: 'grade', present: true }];
    expect(quantitiesOf(indicatorOf(measure))).toEqual({
      sum: { resource: 'r', sum: 'grade', where },
      base: { resource: 'r', where },
    });
  });

  it('quantitiesOf(a distribution, answers) is one quantity an answer', () => {
    const measure = { type: 'distribution', of: { resource: 'r', field: 'grade' } } as const;
    expect(Object.keys(quantitiesOf(indicatorOf(measure), ['1', '2']))).toEqual(['answer:1', 'answer:2']);
  });
});
