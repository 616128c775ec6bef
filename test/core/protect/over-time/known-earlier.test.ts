import { describe, expect, it } from 'vitest';
import { added } from '../../../../packages/core/src/editions/added.js';
import { editionsOf } from '../../../../packages/core/src/editions/editions-of.js';
import { EMPTY_LEDGER, type Ledger } from '../../../../packages/core/src/editions/ledger.js';
import { withEarlier } from '../../../../packages/core/src/protect/over-time/known-earlier.js';
import type { LinearSystem } from '../../../../packages/core/src/protect/system/linear-system.js';
import { cell, release, table } from '../../editions/release.js';
import { attacked, smallSystem } from './small-system.js';

const A = 'hr1~department 2025 a';
const B = 'hr1~department 2025 b';
const C = 'hr1~department 2025 c';
const TOTAL = 'hr1 2025 ';

/** Departments a and b were hidden together; c and the total were published. */
const earlier = added(
  EMPTY_LEDGER,
  release(
    '2025-12-01',
    table(null, [cell('2025', '', [36, 150])]),
    table('department', [cell('2025', 'a', null), cell('2025', 'b', null), cell('2025', 'c', [20, 90])]),
  ),
);

const withLedger = (system: LinearSystem, ledger: Ledger) => withEarlier(system, editionsOf(ledger));

describe('withEarlier', () => {
  it('withEarlier(system, empty ledger) is the system', () => {
    const system = smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] });
    expect(withLedger(system, EMPTY_LEDGER)).toBe(system);
  });

  it('withEarlier(system, ledger of other periods) is the system', () => {
    const system = smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] }, '2026');
    expect(withLedger(system, earlier)).toBe(system);
  });

  it('withEarlier(system, ledger) locks what was published and still has its values', () => {
    const { cells, quantities, relations } = withLedger(smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] }), earlier);
    expect([...cells.values()].filter(({ locked }) => locked).map(({ id }) => id)).toEqual([TOTAL, C]);
    expect(quantities.size).toBe(12);
    expect(relations).toHaveLength(6);
  });

  it('withEarlier(system, ledger) has the numbers of then and now in the order of their ids', () => {
    const { quantities } = withLedger(smallSystem({ a: [7, 23], b: [9, 21], c: [25, 70] }), earlier);
    const ids = [...quantities.keys()];
    expect(ids).toContain(`${C}#count was 20`);
    expect(ids).toEqual([...ids].sort());
  });

  it('withEarlier(system, ledger) does not lock what has changed, nor what was hidden', () => {
    const { cells } = withLedger(smallSystem({ a: [7, 23], b: [9, 21], c: [25, 70] }), earlier);
    expect([...cells.values()].filter(({ locked }) => locked)).toEqual([]);
  });

  it('withEarlier(system, ledger): an old gap is not opened by a new total', () => {
    // c was corrected, and the total with it; hiding the total would seem to cover b, but a + b = 16 is known from before.
    const system = smallSystem({ a: [7, 23], b: [9, 21], c: [25, 70] });
    expect(attacked(system, [B, TOTAL]).get(`${B}#count`)).toEqual([0, 30]);
    expect(attacked(withLedger(system, earlier), [B, TOTAL]).get(`${B}#count`)).toEqual([9, 9]);
    expect(attacked(withLedger(system, earlier), [A, B]).get(`${B}#count`)).toEqual([0, 16]);
  });

  it('withEarlier(system, ledger): a new gap is not closed by hiding what an old edition shows', () => {
    const system = smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] });
    expect(attacked(system, [A, C]).get(`${A}#count`)).toEqual([0, 27]);
    expect(attacked(withLedger(system, earlier), [A, C]).get(`${A}#count`)).toEqual([7, 7]);
  });

  it('withEarlier(system, ledger): what was hidden and has changed says nothing about now', () => {
    const system = smallSystem({ a: [8, 22], b: [9, 21], c: [25, 70] });
    expect(withLedger(system, earlier).relations).toEqual(system.relations);
  });

  it('withEarlier(system, ledger): half of a changed observation that is as it was is known for then, not for now', () => {
    // c had 20 and 70, and has 25 and 70 now: nobody can tell from then that it is still 70.
    const system = withLedger(smallSystem({ a: [7, 23], b: [9, 21], c: [25, 70] }), earlier);
    expect(attacked(system, [A, B, C, TOTAL]).get(`${C}#count`)).toEqual([0, 95]);
    expect(attacked(system, [B, TOTAL]).get(`${B}#count`)).toEqual([9, 9]);
  });

  it('withEarlier(system, rounded edition) locks nothing', () => {
    const rounded = table(null, [cell('2025', '', [35, 150])], { rounding: { method: 'nearest', base: 5 } });
    const system = smallSystem({ a: [6, 24], b: [9, 21], c: [20, 70] });
    expect(withLedger(system, added(EMPTY_LEDGER, release('2025-12-01', rounded)))).toBe(system);
  });

  it('withEarlier(system, ledger) remembers an edition that a later one corrected', () => {
    const corrected = added(
      earlier,
      release(
        '2026-01-10',
        table(null, [cell('2025', '', [41, 155])]),
        table('department', [cell('2025', 'c', [25, 95])]),
      ),
    );
    const now = smallSystem({ a: [7, 23], b: [9, 21], c: [26, 70] });
    expect(attacked(withLedger(now, corrected), [B, TOTAL]).get(`${B}#count`)).toEqual([9, 9]);
  });

  it('withEarlier(system, ledger) locks an average of as many people as then', () => {
    const means = { measureType: 'mean', counts: null };
    const mean = (base: number) => ({
      ...cell('2025', '', null),
      state: 'open' as const,
      numbers: [{ value: { value: 3.4, decimals: 1 }, base: { value: base, decimals: 0 } }],
    });
    const system = smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] });
    const known = (base: number) =>
      withLedger(system, added(EMPTY_LEDGER, release('2025-12-01', table(null, [mean(base)], means)))).cells.get(TOTAL);
    expect(known(150)?.locked).toBe(true);
    expect(known(151)?.locked).toBe(false);
  });
});
