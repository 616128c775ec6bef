import { describe, expect, it } from 'vitest';
import { exactlyShown } from '../../../../packages/core/src/audit/judge/exact-knowledge.js';
import { residualsOf, smallResiduals } from '../../../../packages/core/src/audit/judge/residuals.js';
import type { Release } from '../../../../packages/core/src/audit/release.js';
import { DEFAULT_CRITERIA } from '../../../../packages/core/src/audit/report.js';
import { published, share, type WrittenTable } from '../published.js';

/** What is left of each total by what is shown, as plain numbers. */
function left(release: Release, period = '2025') {
  return residualsOf(release, period, exactlyShown(release, period)).map(({ category, numbers }) => [
    category,
    Object.fromEntries(numbers),
  ]);
}

function tables(total: WrittenTable['cells'][string][string], parts: WrittenTable['cells'][string], more = {}) {
  return published([
    { cells: { 2025: { '': total } }, ...more },
    { breakdown: 'office', cells: { 2025: parts }, ...more },
  ]);
}

describe('residualsOf', () => {
  it('residualsOf(two hidden shares) are the total less the visible: 30 − 20, 150 − 100, and those without it', () => {
    const release = tables(share(30, 150), { a: share(20, 100), b: 'C', c: 'C' });
    expect(left(release)).toEqual([['b + c', { count: 10, base: 50, rest: 40 }]]);
  });

  it('residualsOf(one hidden) is none: it is judged itself', () => {
    expect(left(tables(share(30, 150), { a: share(20, 100), b: 'C', c: share(4, 20) }))).toEqual([]);
  });

  it('residualsOf(a count without its base) knows no rest', () => {
    expect(left(tables({ count: 30 }, { a: { count: 20 }, b: 'C', c: 'C' }))).toEqual([['b + c', { count: 10 }]]);
    expect(left(tables({ base: 150 }, { a: { base: 100 }, b: 'C', c: 'C' }))).toEqual([['b + c', { base: 50 }]]);
  });

  it('residualsOf(a visible observation without its number, or no total) knows nothing', () => {
    expect(left(tables(share(30, 150), { a: { value: 20 }, b: 'C', c: 'C' }))).toEqual([['b + c', {}]]);
    expect(left(tables('C', { a: share(20, 100), b: 'C', c: 'C' }))).toEqual([['b + c', {}]]);
  });

  it('residualsOf(two periods) looks only at those hidden in the one asked for', () => {
    const release = published([
      { cells: { 2024: { '': share(40, 170) }, 2025: { '': share(30, 150) } } },
      {
        breakdown: 'office',
        cells: {
          2024: { a: 'C', b: 'C', c: share(9, 50), d: share(8, 20) },
          2025: { a: share(20, 100), b: share(2, 10), c: 'C', d: 'C' },
        },
      },
    ]);
    expect(left(release)).toEqual([['c + d', { count: 8, base: 40, rest: 32 }]]);
    expect(left(release, '2024')).toEqual([['a + b', { count: 23, base: 100, rest: 77 }]]);
  });

  it('residualsOf(a sum that is contradicted) knows nothing of it', () => {
    const release = tables(share(30, 150), { a: share(20, 100), b: 'C', c: 'C' });
    const knowledge = { ...exactlyShown(release, '2025'), holds: () => false };
    expect(residualsOf(release, '2025', knowledge).map(({ numbers }) => numbers.size)).toEqual([0]);
  });
});

describe('smallResiduals', () => {
  const small = (release: Release) =>
    smallResiduals(residualsOf(release, '2025', exactlyShown(release, '2025')), '2025', () => DEFAULT_CRITERIA).map(
      ({ category, quantity, interval }) => `${category} ${quantity} ${interval!.join('–')}`,
    );

  it.each<[string, [number, number], readonly string[]]>([
    ['four of 50', [24, 150], ['b + c count 4–4']],
    ['five of 50', [25, 150], []],
    ['nobody of 50', [20, 150], []],
    ['46 of 50', [66, 150], ['b + c rest 4–4']],
    ['three of four', [23, 104], ['b + c count 3–3', 'b + c rest 1–1']],
  ])('smallResiduals(%s): of few people, not of how large their group is', (_name, total, found) => {
    expect(small(tables(share(...total), { a: share(20, 100), b: 'C', c: 'C' }))).toEqual(found);
  });

  it('smallResiduals(points) are of no people', () => {
    const [table] = tables(share(30, 150), {}).tables;
    const residual = {
      table: table!,
      category: 'b + c',
      numbers: new Map([
        ['sum', 3],
        ['count', 4],
      ] as const),
    };
    const found = smallResiduals([residual], '2025', () => DEFAULT_CRITERIA);
    expect(found.map(({ quantity }) => quantity)).toEqual(['count']);
  });

  it('smallResiduals(answers) names the answer', () => {
    const answers = { measureType: 'distribution', answers: ['no', 'answer:yes'] };
    const release = tables(
      [share(30, 60), share(30, 60)],
      { a: [share(27, 40), share(13, 40)], b: 'C', c: 'C' },
      answers,
    );
    expect(small(release)).toEqual(['b + c no 3–3']);
    const other = tables([share(30, 60), share(30, 60)], { a: [share(3, 40), share(28, 40)], b: 'C', c: 'C' }, answers);
    expect(small(other)).toEqual(['b + c answer:yes 2–2']);
  });
});
