import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../packages/core/src/protect/policy/rules.js';
import { decidePattern } from '../../../packages/core/src/protect/decide-pattern.js';
import { protect } from '../../../packages/core/src/protect/protect.js';
import type { Series } from '../../../packages/core/src/series/series.js';
import { seriesOf, type Group } from './series-of.js';

const rules = PROFILES.staffPublic;
function hiddenIn(series: Series, used: Rules = rules): readonly string[] {
  const { pattern, unprotected } = decidePattern([{ series, rules: used }]);
  expect(unprotected).toEqual([]);
  return [...pattern.keys()].map((id) => id.replace('test~', '').replace(' 2025 ', ':')).sort();
}

// The fictitious staff table of METHODOLOGY.md, V7: with and without a migration background, by department and division.
const STAFF: readonly Group[] = [
  [['Hauptamt', 'D1'], 9, 52],
  [['Ordnungsamt', 'D1'], 14, 61],
  [['Kämmerei', 'D1'], 2, 28],
  [['Jugendamt', 'D2'], 31, 88],
  [['Sozialamt', 'D2'], 11, 40],
  [['Schulamt', 'D2'], 3, 21],
  [['Bauamt', 'D2'], 6, 54],
];

describe('protect', () => {
  it('protect(departments) hides the two small ones, which cover for each other (V7, flat)', () => {
    const flat = STAFF.map(([categories, ...parts]): Group => [[categories[0]!], ...parts]);
    expect(hiddenIn(seriesOf(['department'], flat))).toEqual(['department:Kämmerei', 'department:Schulamt']);
  });

  it('protect(departments, divisions) hides a partner in each division as well (V7, nested)', () => {
    expect(hiddenIn(seriesOf(['department', 'division'], STAFF))).toEqual(
      ['department:Hauptamt', 'department:Kämmerei', 'department:Schulamt', 'department:Sozialamt'].sort(),
    );
  });

  it('protect hides more when the hidden add up to a small count (V6)', () => {
    // A 1 and B 2 together are 3: "three in A and B" says too much, so C (9 of 34) goes as well.
    const groups: readonly Group[] = [
      [['A'], 1, 20],
      [['B'], 2, 25],
      [['C'], 9, 40],
      [['D'], 12, 60],
    ];
    expect(hiddenIn(seriesOf(['department'], groups))).toEqual(['department:A', 'department:B', 'department:C']);
  });

  it.each([
    [
      'a base of 9',
      [
        [['A'], 4, 5],
        [['B'], 30, 60],
        [['C'], 30, 90],
      ],
    ],
    [
      '0 %',
      [
        [['A'], 0, 40],
        [['B'], 30, 60],
        [['C'], 30, 90],
      ],
    ],
    [
      '100 %',
      [
        [['A'], 40, 0],
        [['B'], 30, 60],
        [['C'], 30, 90],
      ],
    ],
    [
      'a small complement',
      [
        [['A'], 40, 4],
        [['B'], 30, 60],
        [['C'], 30, 90],
      ],
    ],
  ] as const)('protect hides %s and one partner', (_, groups) => {
    expect(hiddenIn(seriesOf(['department'], groups as unknown as readonly Group[]))).toEqual([
      'department:A',
      'department:B',
    ]);
  });

  it('protect hides nothing where nothing is small', () => {
    expect(
      hiddenIn(
        seriesOf(
          ['department'],
          [
            [['A'], 20, 40],
            [['B'], 30, 60],
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('protect of a single hidden department hides the total too: it is the same number', () => {
    expect(hiddenIn(seriesOf(['department'], [[['A'], 2, 40]]))).toEqual(['department:A', 'test:']);
  });

  it('protect leaves no number in a confidential observation', () => {
    const safe = protect(seriesOf(['department', 'division'], STAFF), rules);
    const hidden = safe.tables
      .flatMap((table) => table.observations)
      .filter((observation) => observation.kind === 'confidential');
    expect(hidden).toHaveLength(4);
    expect(hidden.every((observation) => Object.keys(observation).join() === 'period,category,kind')).toBe(true);
  });

  const departments = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 80 })), {
    minLength: 1,
    maxLength: 9,
  });
  const groupsOf = (numbers: readonly (readonly [number, number])[]) =>
    numbers
      .filter(([yes, no]) => yes + no > 0)
      .map(([yes, no], i): Group => [[`d${i}`, `v${i % 3}`, i % 2 ? 'f' : 'm'], yes, no]);

  it('protect hides the same cells whatever the order of the rows', () => {
    fc.assert(
      fc.property(departments, (numbers) => {
        const groups = groupsOf(numbers);
        fc.pre(groups.length > 0);
        const tables = ['department', 'division', 'gender'];
        expect(hiddenIn(seriesOf(tables, [...groups].reverse()))).toEqual(hiddenIn(seriesOf(tables, groups)));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
