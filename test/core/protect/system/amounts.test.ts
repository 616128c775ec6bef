import { describe, expect, it } from 'vitest';
import type { RowMeasure } from '../../../../packages/core/src/indicator/measure-definition.js';
import { decidePattern } from '../../../../packages/core/src/protect/decide-pattern.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Series } from '../../../../packages/core/src/series/series.js';
import { tableOf } from '../../measures/tables.js';
import { seriesOf } from '../../series/datasets.js';

type Amounts = Readonly<Record<string, readonly number[]>>;

const rules = PROFILES.staffPublic;

const euros = { resource: 't', sum: 'euros' };

/** The amounts of each department, one row each, as an indicator of that name. */
function indicatorOf(id: string, measure: RowMeasure, departments: Amounts): Series {
  const rows = Object.entries(departments).flatMap(([department, amounts]) =>
    amounts.map((amount, i) => [2024, department, i % 2 === 0 ? 'f' : 'm', amount] as const),
  );
  const t = tableOf(['year', 'department', 'sex', 'euros'], rows);
  const series = seriesOf(measure, { t }, ['department']);
  return { ...series, indicator: { ...series.indicator, id } };
}

function hiddenIn(...all: readonly Series[]): readonly string[] {
  const { pattern, unprotected } = decidePattern(all.map((series) => ({ series, rules })));
  expect(unprotected).toEqual([]);
  return [...pattern.keys()].map((id) => id.replace('~department 2024', '')).sort();
}

const each = (n: number, amount: number): readonly number[] => Array.from({ length: n }, () => amount);

describe('decidePattern(amounts)', () => {
  it('decidePattern(a sum with one large contributor) hides partners whose amounts leave it in doubt', () => {
    // Of B's 12 people who got 1 euro each, A's 1000 could hardly be less: 10 % of them must be able to stand elsewhere.
    const departments = { A: [1000, ...each(11, 1)], B: each(12, 1), C: each(20, 50), D: each(30, 100) };
    expect(hiddenIn(indicatorOf('s', { type: 'sum', sum: euros }, departments))).toEqual(['s A', 's C']);
  });

  it('decidePattern(a sum under a policy that rounds) hides partners, because amounts stay exact', () => {
    const departments = { A: [1000, ...each(11, 1)], B: each(12, 1), C: each(20, 50), D: each(30, 100) };
    const series = indicatorOf('s', { type: 'sum', sum: euros }, departments);
    const { pattern } = decidePattern([{ series, rules: PROFILES.round5 }]);
    expect([...pattern.keys()].map((id) => id.at(-1))).toEqual(['A', 'C']);
  });

  it('decidePattern(a sum whose partner has amount enough) hides the one with the fewest people', () => {
    const departments = { A: [1000, ...each(11, 1)], B: each(12, 20), C: each(20, 50), D: each(30, 100) };
    expect(hiddenIn(indicatorOf('s', { type: 'sum', sum: euros }, departments))).toEqual(['s A', 's B']);
  });

  it('decidePattern(the sum and the mean of the same amounts) hides the same departments in both', () => {
    // The published bases of the mean times the mean are the sums.
    const departments = { A: [1000, ...each(11, 1)], B: each(12, 1), C: each(20, 50), D: each(30, 100) };
    const sum = indicatorOf('s', { type: 'sum', sum: euros }, departments);
    const mean = indicatorOf('m', { type: 'mean', of: { resource: 't', field: 'euros' } }, departments);
    expect(hiddenIn(sum, mean)).toEqual(['m A', 'm C', 's A', 's C']);
  });

  it('decidePattern(sums of women and of men beside those of all) leaves no amount to be subtracted', () => {
    const departments = { A: [1000, ...each(23, 1)], B: each(24, 50), C: each(40, 50), D: each(60, 100) };
    const of = (id: string, sex?: string) =>
      indicatorOf(
        id,
        { type: 'sum', sum: { ...euros, ...(sex ? { where: [{ field: 'sex', in: [sex] }] } : {}) } },
        departments,
      );
    const hidden = hiddenIn(of('all'), of('women', 'f'), of('men', 'm'));
    expect(hidden).toContain('women A');
    expect(hidden).toContain('all A');
    // Whatever is hidden, none is hidden alone under its total.
    for (const id of ['all', 'women', 'men'])
      expect(hidden.filter((cell) => cell.startsWith(`${id} `)).length).not.toBe(1);
  });
});

describe('decidePattern(what is published beside)', () => {
  it('decidePattern(a baseline of 3 people) hides a partner whose baseline leaves the 3 in doubt', () => {
    const rows = (department: string, now: number, then: number) => [
      ...each(now, 1).map(() => [2024, department, 'now'] as const),
      ...each(then, 1).map(() => [2024, department, 'then'] as const),
    ];
    const t = tableOf(
      ['year', 'department', 'when'],
      [...rows('A', 30, 3), ...rows('B', 31, 0), ...rows('C', 40, 20), ...rows('D', 60, 30)],
    );
    const at = (when: string) => ({ resource: 't', where: [{ field: 'when', in: [when] }] });
    const measure: RowMeasure = {
      type: 'attainment',
      actual: at('now'),
      target: { resource: 't' },
      baseline: at('then'),
    };
    const series = seriesOf(measure, { t }, ['department']);
    const { pattern } = decidePattern([{ series, rules }]);
    const hidden = [...pattern.keys()].map((id) => id.slice(-1)).sort();
    // With B alone the 3 would be what is left of all baselines.
    expect(hidden).toEqual(expect.arrayContaining(['A', 'C']));
  });
});
