import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../../../packages/core/src/audit/knowledge/knowledge-of.js';
import { published, share, type WrittenTable } from '../published.js';

/** What is known of 2025 from editions, oldest first. */
function known(
  editions: readonly (readonly WrittenTable[])[],
  sizes: Parameters<typeof knowledgeOf>[2] = () => undefined,
) {
  return knowledgeOf(
    editions.map((tables) => published(tables)),
    '2025',
    sizes,
  );
}

const names = (tables: readonly WrittenTable[]) => [...known([tables]).system.quantities.keys()];

describe('knowledgeOf, quantities', () => {
  it('knowledgeOf(hidden and missing cells) has numbers of the hidden ones', () => {
    const cells = { 2025: { a: { value: 3 }, b: 'C', c: null } } as const;
    expect(names([{ indicator: 'x', measureType: 'count', breakdown: 'office', cells }])).toEqual([
      '#x.count[office=a]',
      '#x.count[office=b]',
    ]);
  });

  it.each<[string, WrittenTable['counts'], readonly string[]]>([
    ['nobody', undefined, []],
    ['some', { count: 'staff[x=1]', time: 'stock' }, []],
    ['all', { base: 'staff', time: 'stock' }, []],
    ['both', { count: 'staff[x=1]', base: 'staff', time: 'stock' }, ['staff[x=1]', 'staff', 'staff − staff[x=1]']],
  ])('knowledgeOf(a comparison that tells %s of its people: %j) has %j', (_name, counts, expected) => {
    const table: WrittenTable = { measureType: 'parity', cells: { 2025: { '': { share: 20 } } } };
    expect(names([counts ? { ...table, counts } : table])).toEqual(expected);
  });

  it.each([
    ['staff', true],
    ['staff(average=month)', false],
    ['staff(sum=hours weight=share)', false],
    ['staff[my-average=1]', true],
  ])('knowledgeOf(a count of %s) is of whole numbers: %s', (count, whole) => {
    const table: WrittenTable = {
      measureType: 'count',
      counts: { count, time: 'stock' },
      cells: { 2025: { '': 'C' } },
    };
    expect([...known([[table]]).system.quantities]).toEqual([[count, whole]]);
  });
});

describe('knowledgeOf, sizes', () => {
  const cells = { 2024: { a: share(1, 9), b: null }, 2025: { a: 'C', b: null } } as const;
  const table = { breakdown: 'office', cells } as const;

  it('knowledgeOf(editions, sizes) asks for what the newest counted in this period', () => {
    const asked: string[] = [];
    const { bounds } = known([[table], [table]], (...place) => {
      asked.push(place.join(' '));
      return 12;
    });
    expect(asked).toEqual(['share~office 2025 a']);
    expect(bounds.get('#share.base[office=a]')).toEqual([12, 12]);
  });

  it('knowledgeOf(amounts, sizes) does not take them for people', () => {
    const { bounds } = known([[{ ...table, measureType: 'ratio' }]], () => 12);
    expect(bounds.get('#share.base[office=a]')).toEqual([0, Infinity]);
  });
});

describe('knowledgeOf, editions', () => {
  const single = (cell: WrittenTable['cells'][string][string]): WrittenTable => ({ cells: { 2025: { '': cell } } });

  it('knowledgeOf(an older number of a base that was revised) does not use it', () => {
    const count = (now: number) =>
      known([[single(share(20, 100))], [single({ base: now })]]).bounds.get('#share.count');
    expect(count(100)).toEqual([20, 20]);
    expect(count(101)).toEqual([0, 101]);
  });

  it('knowledgeOf(women and men who were everybody before) takes that for no more than chance', () => {
    const numbers = { s: 30, 's[sex=f]': 12, 's[sex=m]': 18 };
    const tables = (hidden: boolean) =>
      Object.entries(numbers).map(([count, value], i): WrittenTable => ({
        ...single(hidden ? 'C' : { value }),
        indicator: `x${i}`,
        measureType: 'count',
        counts: { count, time: 'stock' },
      }));
    const sum = (editions: Parameters<typeof known>[0]) =>
      known(editions)
        .system.constraints.filter(({ terms }) => terms.size === 3)
        .map(({ lower, upper }) => [lower, upper]);
    expect(sum([tables(false)])).toEqual([[0, 0]]);
    expect(sum([tables(false), tables(true)])).toEqual([[-Infinity, 0]]);
  });
});
