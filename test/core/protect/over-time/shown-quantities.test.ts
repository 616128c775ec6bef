import { describe, expect, it } from 'vitest';
import { cellId, placeOf } from '../../../../packages/core/src/protect/system/cell-id.js';
import { shownQuantities } from '../../../../packages/core/src/protect/over-time/shown-quantities.js';
import { cell, table } from '../../editions/release.js';

const shown = (value: number) => ({ value, decimals: 0 });
const open = { period: '2025', category: '', state: 'open' } as const;

describe('shownQuantities', () => {
  it.each([
    ['proportion', cell('2025', '', [7, 30]), [7, 23, 30]],
    ['proportion', cell('2025', '', null), []],
    ['completion', cell('2025', '', [7, 30]), [7, 23, 30]],
    ['count', { ...open, numbers: [{ value: shown(12) }] }, [12]],
    ['count', { ...open, numbers: [{ count: shown(12), value: shown(99) }] }, [12]],
    ['count', { ...open, numbers: [{ base: shown(12) }] }, []],
    ['proportion', { ...open, numbers: [{ count: shown(7) }] }, []],
    ['proportion', { ...open, numbers: [{ base: shown(30) }] }, []],
    ['distribution', { ...open, numbers: [{ count: shown(3) }, { count: shown(9) }] }, [3, 9, 12]],
    ['distribution', { ...open, numbers: [{ value: shown(25) }, { count: shown(9) }] }, []],
    ['mean', { ...open, numbers: [{ value: { value: 3.4, decimals: 1 }, base: shown(30) }] }, []],
    ['rating', { ...open, numbers: [{ count: shown(3), base: shown(9) }] }, []],
  ])('shownQuantities of a %s with %j', (measureType, released, expected) => {
    expect(shownQuantities(table(null, [], { measureType }), released)).toEqual(expected);
  });
});

describe('placeOf', () => {
  it.each([
    ['hr1~department 2025 10', { table: 'hr1~department', period: '2025', category: '10' }],
    ['hr1 2023/2025 ', { table: 'hr1', period: '2023/2025', category: '' }],
    ['hr1~group 2025 E 9 b', { table: 'hr1~group', period: '2025', category: 'E 9 b' }],
  ])('placeOf(%j) and back', (id, place) => {
    expect(placeOf(id)).toEqual(place);
    expect(cellId(place.table, place.period, place.category)).toBe(id);
  });
});
