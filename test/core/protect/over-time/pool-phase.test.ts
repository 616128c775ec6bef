import { describe, expect, it } from 'vitest';
import { added } from '../../../../packages/core/src/editions/added.js';
import { EMPTY_LEDGER } from '../../../../packages/core/src/editions/ledger.js';
import { inPhase, poolPhase } from '../../../../packages/core/src/protect/over-time/pool-phase.js';
import { cell, release, table } from '../../editions/release.js';
import { seriesOf } from '../series-of.js';

const YEARS = ['2023', '2024', '2025', '2026'];
const published = (period: string, share: readonly [number, number] | null = [20, 90]) =>
  added(EMPTY_LEDGER, release('1', table(null, [cell(period, '', share)], { id: 'test', indicator: 'test' })));

describe('poolPhase', () => {
  it.each<[string, readonly string[], string | null]>([
    ['2023/2025', YEARS, '2025'],
    ['2025', YEARS, null],
    ['2019/2021', YEARS, null],
    // Data by blocks: what was published then was a single period of it.
    ['2023/2025', [...YEARS, '2023/2025'], null],
  ])('poolPhase(%s was published, periods %j) is %j', (period, periods, expected) => {
    expect(poolPhase(published(period), 'test', periods)).toBe(expected);
  });

  it('poolPhase(a block that was hidden, or of another table) is null', () => {
    expect(poolPhase(published('2023/2025', null), 'test', YEARS)).toBeNull();
    expect(poolPhase(published('2023/2025'), 'other', YEARS)).toBeNull();
  });
});

describe('inPhase', () => {
  const { indicator } = seriesOf([], [[[], 7, 23]]);
  const pooled = (pool: number) => ({ ...indicator, period: { ...indicator.period, pool } });

  it('inPhase(a pooled indicator) keeps step with the block that was published', () => {
    expect(inPhase(pooled(3), published('2023/2025'), YEARS).period).toEqual({ field: 'year', pool: 3, last: '2025' });
    expect(inPhase(pooled(3), published('2025'), YEARS)).toEqual(pooled(3));
  });

  it('inPhase(an indicator of single periods) is the same', () => {
    expect(inPhase(indicator, published('2023/2025'), YEARS)).toBe(indicator);
    expect(inPhase(pooled(1), published('2023/2025'), YEARS)).toEqual(pooled(1));
  });
});
