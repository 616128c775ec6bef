import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../../../packages/core/src/monitor/json-schema.js';
import type { PolicyFile } from '../../../../packages/core/src/protect/policy/policy-file.js';
import { policyProblems } from '../../../../packages/core/src/protect/policy/policy-problems.js';
import { PROFILES, type ProfileName } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { weakerRules } from '../../../../packages/core/src/protect/policy/strictness.js';

const reason = 'Beschluss des Personalrats vom 1. März 2026.';
const NAMES = Object.keys(PROFILES) as ProfileName[];

function problemsOf(policy: PolicyFile): readonly string[] {
  return policyProblems(policy, 'policy.json').map(
    ({ field = '', found = '', expected = '' }) => `${field} | ${found} | ${expected}`,
  );
}

describe('policyProblems', () => {
  it.each(NAMES)('policyProblems(%s) are none, also with the rules of the profile written out', (profile) => {
    expect(problemsOf({ profile })).toEqual([]);
    expect(problemsOf({ profile, ...PROFILES[profile] })).toEqual([]);
  });

  it.each<[keyof Rules, PolicyFile, string]>([
    ['threshold', { profile: 'staffPublic', threshold: 4 }, 'threshold | 4 | ≥ 5'],
    ['minimumBase', { profile: 'staffPublic', minimumBase: 9 }, 'minimumBase | 9 | ≥ 10'],
    ['minimumSum', { profile: 'staffPublic', minimumSum: 4 }, 'minimumSum | 4 | ≥ 5'],
    ['smallChange', { profile: 'staffPublic', smallChange: 4 }, 'smallChange | 4 | ≥ 5'],
  ])('policyProblems(a weaker %s) asks for a reason', (_rule, policy, problem) => {
    expect(problemsOf(policy)).toEqual([problem]);
    expect(problemsOf({ ...policy, reason: 'darum'.padEnd(30) })).toEqual([problem]);
    expect(problemsOf({ ...policy, reason })).toEqual([]);
  });

  it.each<[string, PolicyFile, string]>([
    ['threshold', { profile: 'staffPublic', threshold: 2 }, 'threshold | 2 | ≥ 3'],
    ['a threshold of 1 without rounding', { profile: 'internal', threshold: 1 }, 'threshold | 1 | ≥ 3'],
    ['complement', { profile: 'staffPublic', complement: false }, 'complement | false | true'],
    ['groupDisclosure', { profile: 'internal', groupDisclosure: false }, 'groupDisclosure | false | true'],
    ['minimumBase', { profile: 'internal', minimumBase: 4 }, 'minimumBase | 4 | ≥ 5'],
    ['pPercent', { profile: 'staffPublic', pPercent: 0.05 }, 'pPercent | 0.05 | ≥ 0.1'],
    ['pPercent switched off', { profile: 'staffPublic', pPercent: null }, 'pPercent | null | ≥ 0.1'],
    ['minimumWidth', { profile: 'internal', minimumWidth: 2 }, 'minimumWidth | 2 | ≥ 3'],
    ['minimumRelativeWidth', { profile: 'internal', minimumRelativeWidth: 0 }, 'minimumRelativeWidth | 0 | ≥ 0.1'],
    ['smallChange', { profile: 'round5', smallChange: 0 }, 'smallChange | 0 | ≥ 3'],
    ['smallChangeBase', { profile: 'internal', smallChangeBase: 50 }, 'smallChangeBase | 50 | ≥ 100'],
    ['round5 without rounding', { profile: 'round5', rounding: null }, 'rounding | null | base ≥ 5'],
    [
      'round5 to smaller numbers',
      { profile: 'round5', rounding: { method: 'nearest', base: 3 } },
      'rounding | {"method":"nearest","base":3} | base ≥ 5',
    ],
  ])('policyProblems(%s below the least) names it, with a reason too', (_name, policy, problem) => {
    expect(problemsOf({ ...policy, reason })).toEqual([problem]);
  });

  it.each<[string, PolicyFile]>([
    ['a choice', { profile: 'internal', remedies: ['pool'], informationLoss: 'cells' }],
    ['zeros protected', { profile: 'staffPublic', protectZeros: true }],
    ['dominance', { profile: 'staffPublic', dominance: { n: 2, k: 0.9 } }],
    ['rounding beside a threshold', { profile: 'staffPublic', rounding: { method: 'midpoint', base: 6 } }],
    ['a threshold in round5', { profile: 'round5', threshold: 3 }],
    ['dominance of one, with all', { profile: 'staffPublic', dominance: { n: 1, k: 1 } }],
    ['dominance of ten', { profile: 'staffPublic', dominance: { n: 10, k: 0.9 } }],
    ['rounding by a base of the threshold', { profile: 'staffPublic', rounding: { method: 'controlled', base: 5 } }],
    [
      'rounding before a threshold of 8',
      { profile: 'staffPublic', threshold: 8, rounding: { method: 'nearest', base: 5 } },
    ],
    ['a reason of 20 characters', { profile: 'staffPublic', threshold: 4, reason: 'Beschluss vom 1.3.26' }],
  ])('policyProblems(%s) are none', (_name, policy) => {
    expect(problemsOf(policy)).toEqual([]);
  });

  it.each<[Partial<Rules>, string]>([
    [{ pPercent: 0 }, 'pPercent | 0 | possible > 0, < 1'],
    [{ pPercent: 1 }, 'pPercent | 1 | possible > 0, < 1'],
    [{ dominance: { n: 0, k: 0.9 } }, 'dominance › n | 0 | possible ≥ 1, ≤ 10'],
    [{ dominance: { n: 11, k: 0.9 } }, 'dominance › n | 11 | possible ≥ 1, ≤ 10'],
    [{ dominance: { n: 2, k: 0 } }, 'dominance › k | 0 | possible > 0, ≤ 1'],
    [{ dominance: { n: 2, k: 1.1 } }, 'dominance › k | 1.1 | possible > 0, ≤ 1'],
    [{ rounding: { method: 'nearest', base: 1 } }, 'rounding › base | 1 | possible ≥ 2'],
  ])('policyProblems(%j) names what is possible, as the schema does', (rules, problem) => {
    expect(problemsOf({ profile: 'staffPublic', reason, ...rules })).toContain(problem);
    const exceptions = [{ resources: ['x'], reason, ...rules }];
    expect(problemsOf({ profile: 'staffPublic', exceptions })).toContain(`exceptions › #1 › ${problem}`);
    expect(schemaProblems({ profile: 'staffPublic', reason, ...rules }, 'policy', 'policy.json')).toHaveLength(1);
  });
});

describe('policyProblems(rounding that leaves too little in doubt)', () => {
  // Nothing covers for a hidden number among rounded ones: a total leaves it as rounded.
  it.each<[Partial<Rules>, string]>([
    [{ rounding: { method: 'midpoint', base: 2 } }, 'rounding › base | 2 | possible ≥ 4'],
    [{ rounding: { method: 'nearest', base: 3 } }, 'rounding › base | 3 | possible ≥ 4'],
    [{ rounding: { method: 'controlled', base: 4 } }, 'rounding › base | 4 | possible ≥ 5'],
    [{ rounding: { method: 'controlled', base: 5 }, threshold: 8 }, 'rounding › base | 5 | possible ≥ 8'],
    [{ rounding: { method: 'nearest', base: 5 }, minimumWidth: 6 }, 'rounding › base | 5 | possible ≥ 7'],
  ])('policyProblems(%j) asks for a larger base', (rules, problem) => {
    expect(problemsOf({ profile: 'staffPublic', ...rules })).toEqual([problem]);
    // An exception that changes nothing repeats nothing.
    const exceptions = [{ resources: ['x'], reason }];
    expect(problemsOf({ profile: 'staffPublic', ...rules, exceptions })).toEqual([problem]);
    expect(problemsOf({ profile: 'staffPublic', exceptions: [{ resources: ['x'], reason, ...rules }] })).toEqual([
      `exceptions › #1 › ${problem}`,
    ]);
  });
});

describe('policyProblems(exceptions)', () => {
  const withException = (rules: Partial<Rules>, general: Partial<Rules> = {}): PolicyFile => ({
    profile: 'staffPublic',
    ...general,
    exceptions: [
      { resources: ['a'], reason },
      { resources: ['x'], reason, ...rules },
    ],
  });

  it('policyProblems lets an exception take small counts for no secret', () => {
    const weak: Partial<Rules> = {
      threshold: 1,
      complement: false,
      minimumBase: 5,
      minimumWidth: 1,
      minimumRelativeWidth: 0,
      minimumSum: 0,
      smallChange: 0,
      smallChangeBase: 0,
    };
    expect(problemsOf(withException(weak))).toEqual([]);
    expect(problemsOf(withException({ protectZeros: false }, { protectZeros: true }))).toEqual([]);
  });

  const rounding = { method: 'nearest', base: 5 } as const;

  it.each<[Partial<Rules>, Partial<Rules>, string]>([
    [{ minimumBase: 2 }, {}, 'minimumBase | 2 | ≥ 5'],
    [{ groupDisclosure: false }, {}, 'groupDisclosure | false | true'],
    [{ pPercent: null }, {}, 'pPercent | null | ≥ 0.1'],
    [{ rounding: null }, { rounding }, 'rounding | null | base ≥ 5'],
  ])('policyProblems(an exception with %j) are of whole groups, amounts and rounding', (rules, general, problem) => {
    expect(problemsOf(withException(rules, general))).toEqual([`exceptions › #2 › ${problem}`]);
  });
});

describe('weakerRules', () => {
  const anyRules: fc.Arbitrary<Partial<Rules>> = fc.record(
    {
      threshold: fc.integer({ min: 1, max: 12 }),
      complement: fc.boolean(),
      protectZeros: fc.boolean(),
      minimumBase: fc.integer({ min: 1, max: 30 }),
      dominance: fc.option(fc.record({ n: fc.integer({ min: 1, max: 3 }), k: fc.constantFrom(0.5, 0.8, 0.9) })),
      pPercent: fc.option(fc.constantFrom(0.05, 0.1, 0.3)),
      rounding: fc.option(
        fc.record({ method: fc.constantFrom('nearest', 'midpoint'), base: fc.integer({ min: 2, max: 10 }) }),
      ),
    },
    { requiredKeys: [] },
  );

  it('weakerRules(rules, the same rules) are none, and not both ways unless n and k of a dominance disagree', () => {
    fc.assert(
      fc.property(anyRules, anyRules, (a, b) => {
        const [first, second] = [a, b].map((rules) => ({ ...PROFILES.staffPublic, ...rules })) as [Rules, Rules];
        expect(weakerRules(first, first)).toEqual([]);
        const back = weakerRules(second, first);
        const both = weakerRules(first, second).filter((rule) => back.includes(rule));
        expect(both.filter((rule) => rule !== 'dominance')).toEqual([]);
      }),
    );
  });
});
