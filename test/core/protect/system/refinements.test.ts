import { describe, expect, it } from 'vitest';
import { refinements, type PlacedCount } from '../../../../packages/core/src/protect/system/refinements.js';
import { countedRows } from '../../../../packages/core/src/series/counted-people.js';
import type { Condition } from '../../../../packages/core/src/indicator/measure-definition.js';

type Where = Readonly<Record<string, readonly string[] | 'present'>>;

function counted(id: string, value: number, where: Where = {}, resource = 'staff'): PlacedCount {
  const conditions = Object.entries(where).map(([field, asked]): Condition =>
    asked === 'present' ? { field, present: true } : { field, in: [...asked] },
  );
  return { id, value, rows: countedRows({ resource, where: conditions }) };
}

/** `all = women + men` when they are all, `all ≥ women` when they are some. */
function told(...counts: readonly PlacedCount[]) {
  return refinements(counts).map(
    ({ total, members, complete }) => `${total.id} ${complete ? '=' : '≥'} ${members.map(({ id }) => id).join(' + ')}`,
  );
}

const all = counted('all', 50);
const women = (value: number) => counted('women', value, { sex: ['f'] });
const men = (value: number) => counted('men', value, { sex: ['m'] });

describe('refinements', () => {
  it.each<[string, readonly PlacedCount[], readonly string[]]>([
    ['women', [all, women(20)], ['all ≥ women']],
    ['women, as many as all', [all, women(50)], ['all ≥ women']],
    ['women, more than all', [all, women(51)], []],
    ['women and men who are all', [all, women(20), men(30)], ['all = women + men']],
    ['women and men who are not all', [all, women(20), men(29)], ['all ≥ women + men']],
    ['women and men who are more', [all, women(20), men(31)], ['all ≥ women', 'all ≥ men']],
    ['women of other rows', [all, counted('guests', 20, { sex: ['f'] }, 'guests')], []],
    [
      'women, and women or men',
      [all, women(20), counted('both', 30, { sex: ['f', 'm'] })],
      ['all ≥ women', 'all ≥ both', 'both ≥ women'],
    ],
    [
      'women and men, who are what was asked for',
      [counted('both', 45, { sex: ['f', 'm'] }), women(20), men(25)],
      ['both = women + men'],
    ],
    [
      'women of three sexes',
      [counted('three', 45, { sex: ['f', 'm', 'd'] }), women(20), men(25)],
      ['three ≥ women + men'],
    ],
    [
      'women and the young, who are told apart by different fields',
      [all, women(20), counted('young', 30, { age: ['young'] })],
      ['all ≥ women', 'all ≥ young'],
    ],
    [
      'young women, who are told apart by two fields',
      [
        all,
        counted('young women', 10, { sex: ['f'], age: ['young'] }),
        counted('old men', 40, { sex: ['m'], age: ['old'] }),
      ],
      ['all ≥ young women', 'all ≥ old men'],
    ],
    ['women of all whose sex is known', [counted('known', 40, { sex: 'present' }), women(20)], ['known ≥ women']],
    ['all whose sex is known, of women', [women(40), counted('known', 20, { sex: 'present' })], []],
    ['those whose mother is a woman, of women', [women(30), counted('mothers', 12, { mother: ['f'] })], []],
    ['women and men, of women', [women(50), counted('both', 45, { sex: ['f', 'm'] })], []],
    [
      'the old whose sex is known, of all whose sex is known',
      [counted('known', 40, { sex: 'present' }), counted('old', 12, { sex: 'present', age: ['old'] })],
      ['known ≥ old'],
    ],
    ['old women, of all women', [women(30), counted('old', 12, { age: ['old'], sex: ['f'] })], ['women ≥ old']],
    ['old people, of all women', [women(30), counted('old', 12, { age: ['old'] })], []],
  ])('refinements(%s)', (_name, counts, expected) => {
    expect(told(...counts)).toEqual(expected);
  });
});
