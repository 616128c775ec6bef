import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../packages/core/src/audit/knowledge/measure-roles.js';
import { quantityId } from '../../../../packages/core/src/audit/knowledge/quantity-ids.js';
import type { CountedPeople, ReleasedTable } from '../../../../packages/core/src/audit/release.js';

const counts: CountedPeople = { count: 'staff[sex=f]', base: 'staff', by: 'unit', time: 'stock' };

function tableOf(breakdown: readonly string[], told: CountedPeople | null): ReleasedTable {
  const nothing = { rounding: null, answers: [], within: {}, cells: [] };
  return { id: 'x', indicator: 'x', breakdown, measureType: 'proportion', counts: told, ...nothing };
}

describe('quantityId', () => {
  it.each<[readonly string[], CountedPeople | null, Role, string, string]>([
    [[], null, 'count', '', '#x.count'],
    [['office'], null, 'base', 'a', '#x.base[office=a]'],
    [['office'], counts, 'count', 'a', 'staff[sex=f unit=a]'],
    [['office'], { ...counts, by: null }, 'count', 'a', 'staff[office=a sex=f]'],
    [['office'], counts, 'rest', 'a', 'staff[unit=a] − staff[sex=f unit=a]'],
    [['office'], counts, 'sum', 'a', '#x.sum[unit=a]'],
    [['office'], null, 'count', 'a × b', '#x.count[office="a × b"]'],
    [['office', 'age'], counts, 'count', 'a × old', 'staff[age=old office=a sex=f]'],
  ])('quantityId(a table by %j of %j, %s, %j) is %s', (breakdown, told, role, category, id) => {
    expect(quantityId(tableOf(breakdown, told), role, category)).toBe(id);
  });
});
