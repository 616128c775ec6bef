import { describe, expect, it } from 'vitest';
import { partitions } from '../../../../packages/core/src/audit/knowledge/partitions.js';
import type { Constraint } from '../../../../packages/core/src/audit/solve/system.js';

/** `s = s[sex=f] + s[sex=m]` where they are all, `≥` where they are some. */
function told(
  quantities: readonly string[],
  known: Readonly<Record<string, number>> = {},
  sums: readonly Constraint[] = [],
) {
  return partitions(quantities, new Map(Object.entries(known)), sums).map(({ terms, lower, upper, doubt }) => {
    expect([upper, doubt]).toEqual([0, 1]);
    const [members, totals] = [1, -1].map((sign) => [...terms].filter(([, of]) => of === sign).map(([id]) => id));
    return `${totals!.join()} ${lower === 0 ? '=' : '≥'} ${members!.join(' + ')}`;
  });
}

const sexes = ['s', 's[sex=f]', 's[sex=m]'];

describe('partitions', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['women and men', sexes, ['s ≥ s[sex=f] + s[sex=m]']],
    ['women alone', ['s', 's[sex=f]'], []],
    ['women and men of nobody knows whom', ['s[sex=f]', 's[sex=m]'], []],
    ['women, and women or men', ['s', 's[sex=f]', 's[sex=f|m]'], []],
    ['women, and others', ['s', 's[sex=f]', 's[sex=d|m]'], ['s ≥ s[sex=f] + s[sex=d|m]']],
    ['values in quotes with a bar', ['s', 's[a="x|y"]', 's[a=x]'], ['s ≥ s[a="x|y"] + s[a=x]']],
    ['values in quotes that end alike', ['s', 's[a="x|y"]', 's[a="z|y"]'], ['s ≥ s[a="x|y"] + s[a="z|y"]']],
    ['values of the same signs', ['s', 's[a=12]', 's[a=21]'], ['s ≥ s[a=12] + s[a=21]']],
    ['conditions within other kinds', ['s', 's[id∈t[a=1].id]', 's[id∈t[a=2].id]'], []],
    ['women, and all whose sex is known', ['s', 's[sex=f]', 's[sex=*]'], []],
    ['conditions of another kind', ['s', 's[id∈t.id]', 's[id∈u.id]'], []],
    ['women and the old', ['s', 's[sex=f]', 's[age=old]'], []],
    ['women and men of other rows', ['s', 't[sex=f]', 't[sex=m]'], []],
    [
      'women and men of an office',
      ['s[office=a]', 's[office=a sex=f]', 's[office=a sex=m]'],
      ['s[office=a] ≥ s[office=a sex=f] + s[office=a sex=m]'],
    ],
  ])('partitions(%s)', (_name, quantities, expected) => {
    expect(told(quantities)).toEqual(expected);
  });

  const offices = ['a', 'b'].flatMap((office) => [
    `s[office=${office}]`,
    `s[office=${office} sex=f]`,
    `s[office=${office} sex=m]`,
  ]);
  const numbers = (office: string, all: number, women: number, men?: number) => ({
    [`s[office=${office}]`]: all,
    [`s[office=${office} sex=f]`]: women,
    ...(men === undefined ? {} : { [`s[office=${office} sex=m]`]: men }),
  });

  it.each<[string, Readonly<Record<string, number>>, '=' | '≥']>([
    ['are all in a, unknown in b', { ...numbers('a', 30, 12, 18), ...numbers('b', 20, 9) }, '='],
    ['are all in a and b', { ...numbers('a', 30, 12, 18), ...numbers('b', 20, 9, 11) }, '='],
    ['are all in a, not in b', { ...numbers('a', 30, 12, 18), ...numbers('b', 20, 9, 10) }, '≥'],
    ['are unknown in both', { ...numbers('a', 30, 12), ...numbers('b', 20, 9) }, '≥'],
  ])('partitions(women and men who %s) says the same of both offices', (_name, known, sign) => {
    const sums = told(offices, known).filter((sum) => sum.includes('sex=f'));
    expect(
      sums.map((sum) => sum.split(' ')[sum.startsWith('s[office=a]') || sum.startsWith('s[office=b]') ? 1 : 2]),
    ).toEqual([sign, sign]);
  });

  it('partitions(two ways to tell apart) are all in one of them, not in the other', () => {
    const known = { s: 30, 's[sex=f]': 12, 's[sex=m]': 18, 's[age=old]': 10, 's[age=young]': 10 };
    expect(told(Object.keys(known), known)).toEqual(['s = s[sex=f] + s[sex=m]', 's ≥ s[age=old] + s[age=young]']);
  });

  it('partitions(other values elsewhere) are another way to tell apart', () => {
    const elsewhere = { 's[office=b]': 20, 's[office=b sex=f]': 9, 's[office=b sex=d]': 1 };
    const known = { ...numbers('a', 30, 12, 18), ...elsewhere };
    expect(told(Object.keys(known), known).filter((sum) => sum.includes('sex='))).toEqual([
      's[office=a] = s[office=a sex=f] + s[office=a sex=m]',
      's[office=b] ≥ s[office=b sex=f] + s[office=b sex=d]',
    ]);
  });

  it('partitions(what is added up already) leaves it out, but not what is added up otherwise', () => {
    const sum = (terms: Readonly<Record<string, number>>): Constraint => ({
      terms: new Map(Object.entries(terms)),
      lower: 0,
      upper: 0,
      doubt: 0,
    });
    const kept = ['s ≥ s[sex=f] + s[sex=m]'];
    expect(told(sexes, {}, [sum({ 's[sex=f]': 1, 's[sex=m]': 1, s: -1 })])).toEqual([]);
    expect(told(sexes, {}, [sum({ 's[sex=f]': 1, s: -1 })])).toEqual(kept);
    expect(told(sexes, {}, [sum({ 's[sex=f]': 1, 's[sex=m]': 1, t: -1 })])).toEqual(kept);
    expect(told(sexes, {}, [sum({ 's[sex=f]': 1, 's[sex=m]': 2, s: -1 })])).toEqual(kept);
  });
});
