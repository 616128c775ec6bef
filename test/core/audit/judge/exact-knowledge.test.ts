import { describe, expect, it } from 'vitest';
import { exactlyKnown, exactlyShown } from '../../../../packages/core/src/audit/judge/exact-knowledge.js';
import { quantityId } from '../../../../packages/core/src/audit/knowledge/quantity-ids.js';
import type { Role } from '../../../../packages/core/src/audit/knowledge/measure-roles.js';
import { published, share, type WrittenTable } from '../published.js';

/** A number of the only observation of 2025, as one edition shows it. */
function shown(table: Partial<WrittenTable>, role: Role, period = '2025') {
  const release = published([{ cells: { 2025: { '': share(20, 100) } }, ...table }]);
  return exactlyShown(release, period).numberOf(quantityId(release.tables[0]!, role, ''));
}

describe('exactlyShown', () => {
  it('exactlyShown(a share) knows count and base, and nothing of another period', () => {
    expect([shown({}, 'count'), shown({}, 'base')]).toEqual([20, 100]);
    expect(shown({}, 'count', '2024')).toBe(undefined);
  });

  it.each<[string, Partial<WrittenTable>]>([
    ['rounded numbers', { protection: { profile: 'round5', rounding: { method: 'nearest', base: 5 } } }],
    ['amounts', { measureType: 'ratio' }],
    ['what is derived', { measureType: 'parity' }],
  ])('exactlyShown(%s) knows no people', (_name, table) => {
    expect(shown(table, 'count')).toBe(undefined);
  });

  it('exactlyShown(a distribution) knows every answer, and of others none', () => {
    const cells = { 2025: { '': [share(30, 100), share(70, 100)] } };
    const answers = ['no', 'yes'];
    const distribution = { measureType: 'distribution', answers, cells };
    expect([shown(distribution, 'answer:no'), shown(distribution, 'answer:yes')]).toEqual([30, 70]);
    expect(shown({ answers, cells }, 'answer:no')).toBe(undefined);
  });

  it('exactlyShown(anything) contradicts no sum', () => {
    expect(exactlyShown(published([]), '2025').holds(new Map())).toBe(true);
  });
});

describe('exactlyKnown', () => {
  const terms = (...ids: readonly string[]) => new Map(ids.map((id) => [id, 1]));

  it('exactlyKnown(bounds) knows the numbers that can be only one', () => {
    const bounds = new Map([
      ['one', [7, 7] as const],
      ['open', [3, 8] as const],
    ]);
    const { numberOf } = exactlyKnown({ system: { quantities: new Map(), constraints: [] }, bounds });
    expect([numberOf('one'), numberOf('open'), numberOf('nobody')]).toEqual([7, undefined, undefined]);
  });

  it('exactlyKnown(constraints) holds the sums that are 0, not those that are at least or at most 0', () => {
    const constraints = [
      { terms: terms('a', 'b'), lower: 0, upper: 0, doubt: 0 },
      { terms: terms('a', 'c'), lower: 0, upper: Infinity, doubt: 0 },
      { terms: terms('b', 'c'), lower: -Infinity, upper: 0, doubt: 0 },
    ];
    const { holds } = exactlyKnown({ system: { quantities: new Map(), constraints }, bounds: new Map() });
    expect([terms('a', 'b'), terms('a', 'c'), terms('b', 'c')].map(holds)).toEqual([true, false, false]);
  });
});
