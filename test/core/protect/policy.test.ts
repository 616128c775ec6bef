import { describe, expect, it } from 'vitest';
import {
  policyProblems,
  policyReasons,
  PROFILES,
  rulesFor,
  type PolicyFile,
} from '../../../packages/core/src/protect/policy.js';

const reason = 'Beschluss des Personalrats vom 1. März 2026.';

describe('rulesFor', () => {
  it('rulesFor(profile) are the rules of the profile', () => {
    expect(rulesFor({ profile: 'staffPublic' }, ['staff'])).toEqual(PROFILES.staffPublic);
  });

  it('rulesFor lets a city be stricter', () => {
    expect(rulesFor({ profile: 'staffPublic', threshold: 7 }, ['staff'])).toMatchObject({
      threshold: 7,
      minimumBase: 10,
    });
  });

  it('rulesFor uses an exception only when it covers every resource of the indicator', () => {
    const policy: PolicyFile = {
      profile: 'staffPublic',
      exceptions: [{ resources: ['evaluation'], threshold: 1, reason }],
    };
    expect(rulesFor(policy, ['evaluation']).threshold).toBe(1);
    expect(rulesFor(policy, ['evaluation', 'staff']).threshold).toBe(5);
    expect(rulesFor(policy, ['staff']).threshold).toBe(5);
  });
});

describe('policyProblems', () => {
  it.each<[string, PolicyFile, string[]]>([
    ['the profile alone', { profile: 'staffPublic' }, []],
    ['a stricter rule', { profile: 'staffPublic', threshold: 10 }, []],
    ['a weaker rule without a reason', { profile: 'staffPublic', threshold: 4 }, ['threshold']],
    ['a weaker rule with a reason', { profile: 'staffPublic', threshold: 4, reason }, []],
    [
      'a rule below the least accepted, even with a reason',
      { profile: 'staffPublic', threshold: 2, reason },
      ['threshold'],
    ],
    ['a base below the least accepted', { profile: 'internal', minimumBase: 4, reason }, ['minimumBase']],
    [
      'an exception with a base below the least accepted',
      { profile: 'staffPublic', exceptions: [{ resources: ['x'], minimumBase: 2, reason }] },
      ['minimumBase'],
    ],
  ])('policyProblems(%s)', (_, policy, fields) => {
    const problems = policyProblems(policy, 'policy.json');
    expect(problems.map((problem) => problem.field)).toEqual(fields);
    expect(problems.every((problem) => problem.code === 'policy-error' && problem.severity === 'error')).toBe(true);
  });
});

describe('policyReasons', () => {
  it('policyReasons names why rules are weaker, and nothing for rules that are not', () => {
    const exceptions = [{ resources: ['evaluation'], threshold: 1, reason: 'opinions' }];
    expect(policyReasons({ profile: 'staffPublic', threshold: 4, reason, exceptions }, ['evaluation'])).toEqual([
      reason,
      'opinions',
    ]);
    expect(policyReasons({ profile: 'staffPublic', threshold: 6, reason, exceptions }, ['staff'])).toEqual([]);
  });
});
