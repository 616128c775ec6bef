import { describe, expect, it } from 'vitest';
import { byCell, seriesOf } from '../series/datasets.js';
import { vectors } from '../statistics/vectors.js';
import { measuresOf, tableOf } from './tables.js';

const strata = { categories: ['a', 'b', 'c'] };

/** Answers and frame of a survey by stratum. */
function surveyOf(N: readonly number[], n: readonly number[], x: readonly number[]) {
  const names = strata.categories;
  const answers = names.flatMap((stratum, i) => [
    [2024, stratum, 'yes', x[i]!] as const,
    [2024, stratum, 'no', n[i]! - x[i]!] as const,
  ]);
  return {
    answers: tableOf(['year', 'stratum', 'origin', 'n'], answers, { stratum: strata }),
    frame: tableOf(
      ['year', 'stratum', 'n'],
      names.map((stratum, i) => [2024, stratum, N[i]!] as const),
    ),
  };
}

const measure = {
  type: 'proportion',
  count: { resource: 'answers', where: [{ field: 'origin', in: ['yes'] }], sum: 'n' },
  base: { resource: 'answers', where: [{ field: 'origin', in: ['yes', 'no'] }], sum: 'n' },
  survey: { frame: { resource: 'frame', sum: 'n' } },
} as const;
const weighted = { ...measure, survey: { ...measure.survey, strata: 'stratum' } };

describe('computeSeries(a survey)', () => {
  it.each(vectors.wilsonFpc.filter(([, n, N]) => n < N))(
    'computeSeries(%d of %d of %d) has Wilson’s interval with finite population correction (METHODOLOGY 3.2)',
    (x, n, N, lower, upper) => {
      const result = measuresOf(measure, surveyOf([N, 0, 0], [n, 0, 0], [x, 0, 0]));
      expect(result.lower! / 100).toBeCloseTo(lower, 7);
      expect(result.upper! / 100).toBeCloseTo(upper, 7);
    },
  );

  it.each(vectors.manski)('computeSeries(%d of %d of %d) has worst-case bounds', (x, n, N, lower, upper) => {
    const result = measuresOf(measure, surveyOf([N, 0, 0], [n, 0, 0], [x, 0, 0]));
    expect(result.boundLower! / 100).toBeCloseTo(lower, 6);
    expect(result.boundUpper! / 100).toBeCloseTo(upper, 6);
  });

  it('computeSeries(with strata) is weighted to the frame; the crude share stands beside it (METHODOLOGY 3.2)', () => {
    const { N, n, x, unweighted, p, ci } = vectors.postStrat;
    const result = measuresOf(weighted, surveyOf(N, n, x));
    expect(result.value! / 100).toBeCloseTo(p, 9);
    expect(result.crude! / 100).toBeCloseTo(unweighted, 9);
    expect(result.lower! / 100).toBeCloseTo(ci[0], 9);
    expect(result.upper! / 100).toBeCloseTo(ci[1], 9);
  });

  it('computeSeries(with a stratum that hardly answered) is missing: unreliable', () => {
    const cell = byCell(seriesOf(weighted, surveyOf([200, 300, 120], [120, 100, 1], [18, 30, 1]))).get('2024');
    expect(cell).toMatchObject({ kind: 'missing', reason: 'unreliable' });
  });

  it('computeSeries(a full count) has no interval', () => {
    const { survey: _, ...fullCount } = measure;
    expect(measuresOf(fullCount, surveyOf([50, 0, 0], [50, 0, 0], [10, 0, 0]))).toEqual({
      value: 20,
      count: 10,
      base: 50,
    });
  });
});
