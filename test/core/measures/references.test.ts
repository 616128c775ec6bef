import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { computeSeries } from '../../../packages/core/src/series/compute-series.js';
import { byCell, indicatorOf } from '../series/datasets.js';
import { vectors } from '../statistics/vectors.js';
import { sumOf, tableOf } from './tables.js';

const survey = indicatorOf({
  type: 'proportion',
  count: sumOf('with'),
  base: sumOf('answered'),
  survey: { frame: sumOf('staff') },
});
const staff: Indicator = { ...survey, id: 'staff' };
const population: Indicator = {
  ...indicatorOf({ type: 'proportion', count: sumOf('residents with'), base: sumOf('residents') }),
  id: 'population',
};

function computed(
  measure: Indicator['measure'],
  counts: Readonly<Record<string, number>>,
  others = [staff, population],
) {
  const t = tableOf(
    ['year', 'group', 'n'],
    Object.entries(counts).map(([group, n]) => [2024, group, n] as const),
  );
  const cell = byCell(computeSeries(indicatorOf(measure), new Map([['t', t]]), { indicators: others })).get('2024')!;
  if (cell.kind !== 'numbers') throw new Error(`no numbers: ${JSON.stringify(cell)}`);
  return cell.measures[0]!;
}

const wetzlar = { with: 60, answered: 310, staff: 620, 'residents with': 250, residents: 1000 };

describe('computeSeries(parity)', () => {
  const parity = { type: 'parity', of: 'staff', reference: 'population' } as const;

  it('computeSeries(19.35 % against 25 % of a register) is 0.774 [0.657; 0.906] with the gap (METHODOLOGY 3.2)', () => {
    const result = computed(parity, wetzlar);
    expect(result.value).toBeCloseTo(0.774194, 6);
    expect(result.lower).toBeCloseTo(0.657415, 6);
    expect(result.upper).toBeCloseTo(0.906093, 6);
    expect(result.share).toBeCloseTo(19.3548, 4);
    expect(result.gap).toBeCloseTo(19.3548 - 25, 4);
    expect(result.gapUpper).toBeLessThan(0);
  });

  it('computeSeries(against a sample of 900) has its uncertainty too: [0.636; 0.942] (METHODOLOGY 3.2)', () => {
    const sample: Indicator = {
      ...population,
      measure: { ...population.measure, survey: { frame: sumOf('all residents') } } as Indicator['measure'],
    };
    const result = computed(parity, { ...wetzlar, 'residents with': 225, residents: 900, 'all residents': 1e9 }, [
      staff,
      sample,
    ]);
    expect(result.lower).toBeCloseTo(0.636064, 5);
    expect(result.upper).toBeCloseTo(0.94232, 5);
  });

  it('computeSeries(Berlin, 21.7 % against 39.4 %) is 0.551 (METHODOLOGY 2.1, HR3)', () => {
    const berlin = { with: 217, answered: 1000, staff: 1000, 'residents with': 394, residents: 1000 };
    expect(computed(parity, berlin).value).toBeCloseTo(0.551, 3);
  });

  it('computeSeries(20 % to 5 %, 15 % to 3.5 %): the gap shrinks while the ratio grows (METHODOLOGY 0)', () => {
    const [before, after] = [vectors.gapVsRatio.before, vectors.gapVsRatio.after].map(([share, reference]) =>
      computed(parity, {
        ...{ with: share * 100, answered: 10000, staff: 10000 },
        ...{ 'residents with': reference * 100, residents: 10000 },
      }),
    );
    expect([before!.gap, after!.gap].map((gap) => Math.round(gap! * 1e9) / 1e9)).toEqual(vectors.gapVsRatio.gap);
    expect(before!.value).toBeCloseTo(vectors.gapVsRatio.ratio[0], 9);
    expect(after!.value).toBeCloseTo(vectors.gapVsRatio.ratio[1], 9);
  });
});

describe('computeSeries(shortfall)', () => {
  it('computeSeries(620 staff, 19.35 %, reference 25 %) is 35 people (METHODOLOGY 2.1, HR5)', () => {
    const measure = { type: 'shortfall', of: 'staff', reference: 'population' } as const;
    expect(computed(measure, wetzlar)).toMatchObject({ value: 35, frame: 620, reference: 25 });
  });
});

describe('computeSeries(progress)', () => {
  const { y0, t0, y, t, target, T, ratio } = vectors.progress;

  it('computeSeries(12 in 2015, 15 in 2022, 20 by 2030) is 0.935 of the pace (METHODOLOGY 2.3, PR5)', () => {
    const table = tableOf(
      ['year', 'group', 'n'],
      [
        [t0, 'with', y0],
        [t0, 'answered', 100],
        [t, 'with', y],
        [t, 'answered', 100],
      ],
    );
    const share: Indicator = {
      ...indicatorOf({ type: 'proportion', count: sumOf('with'), base: sumOf('answered') }),
      id: 'share',
    };
    const progress = indicatorOf({
      type: 'progress',
      of: 'share',
      baseline: String(t0),
      target: { period: String(T), value: target },
    });
    const cells = byCell(computeSeries(progress, new Map([['t', table]]), { indicators: [share] }));
    const now = cells.get(String(t));
    expect(now).toMatchObject({ kind: 'numbers', measures: [{ actual: 15, target: 20, baseline: 12 }] });
    expect((now as { measures: readonly { value: number }[] }).measures[0]!.value).toBeCloseTo(ratio, 9);
    expect(cells.get(String(t0))).toMatchObject({ measures: [{ actual: 12, target: 20, baseline: 12 }] });
  });
});
