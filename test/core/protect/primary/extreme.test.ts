import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowMeasure } from '../../../../packages/core/src/indicator/measure-definition.js';
import { isRowMeasure, kindOf } from '../../../../packages/core/src/measures/kinds.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import { extreme } from '../../../../packages/core/src/protect/primary/extreme.js';
import type { MeasureValues } from '../../../../packages/core/src/series/series.js';
import { tableOf } from '../../measures/tables.js';
import { byCell, seriesOf } from '../../series/datasets.js';

const { staffPublic } = PROFILES;
const of = { resource: 't', field: 'n' };

/** The measures that publish amounts of single people in their order: quartiles, and the ends of a median's interval. */
const ORDERED: readonly RowMeasure[] = [
  { type: 'median', of },
  { type: 'medianDuration', of, ended: [{ field: 'n', present: true }] },
];

/** What is published of the amounts of 2024 unless the ends are too near; null then. */
function published(measure: RowMeasure, amounts: readonly number[]): MeasureValues | null {
  const rows = amounts.map((n) => [2024, n] as const);
  const cell = byCell(seriesOf(measure, { t: tableOf(['year', 'n'], rows) })).get('2024');
  if (cell?.kind !== 'numbers') throw new Error('no numbers');
  return extreme(cell.parts, staffPublic) ? null : cell.measures[0]!;
}

/** The amounts with the few at both ends moved far away. */
function withOtherEnds(sorted: readonly number[], few: number): readonly number[] {
  return sorted.map((n, i) => (i < few ? n / 1000 : i >= sorted.length - few ? n * 1000 : n));
}

describe('extreme', () => {
  it.each(ORDERED)(
    'extreme($type) lets through only what does not depend on the fewer than five at either end',
    (measure) => {
      const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 20, maxLength: 40 });
      let [tried, shown] = [0, 0];
      fc.assert(
        fc.property(amounts, (drawn) => {
          tried += 1;
          const sorted = [...drawn].sort((a, b) => a - b);
          const numbers = published(measure, sorted);
          if (numbers === null) return;
          shown += 1;
          expect(published(measure, withOtherEnds(sorted, staffPublic.threshold - 1))).toEqual(numbers);
        }),
      );
      expect(shown).toBeGreaterThan(tried / 2);
    },
  );

  it('extreme(parts without order) is false', () => {
    expect(extreme({ values: [3], whole: 3, people: 3, counted: true }, staffPublic)).toBe(false);
  });

  it.each([
    [4.75, true],
    [5, false],
  ])('extreme(%d at either end) is %s', (ends, hidden) => {
    expect(extreme({ values: [20], whole: 20, people: 20, counted: true, ends }, staffPublic)).toBe(hidden);
  });

  it('kindOf(measure).measures names no smallest or largest value, of any measure', () => {
    const types: readonly Record<string, unknown>[] = [
      ...['count', 'sum', 'proportion', 'distinctShare', 'ratio', 'rate', 'mean', 'median', 'distribution', 'rating'],
      ...['relativeLikelihood', 'disparityRatio', 'completion', 'effect', 'medianDuration', 'standardisedShare'],
      'attainment',
    ].map((type) => ({ type, survey: { frame: {}, strata: 's' }, running: {}, baseline: {} }));
    expect(types.every((measure) => isRowMeasure(measure as { type: string }))).toBe(true);
    const names = types.flatMap((measure) => kindOf(measure as RowMeasure).measures(measure as RowMeasure));
    expect(new Set(names).size).toBeGreaterThan(20);
    expect(names.filter((name) => /min|max|least|most|smallest|largest|range/i.test(name))).toEqual([]);
  });
});
