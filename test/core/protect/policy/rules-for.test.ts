import { describe, expect, it } from 'vitest';
import type { PolicyFile } from '../../../../packages/core/src/protect/policy/policy-file.js';
import { policyReasons } from '../../../../packages/core/src/protect/policy/policy-reasons.js';
import { PROFILES, type ProfileName } from '../../../../packages/core/src/protect/policy/profiles.js';
import { rulesFor } from '../../../../packages/core/src/protect/policy/rules-for.js';

const reason = 'Beschluss des Personalrats vom 1. März 2026.';

describe('rulesFor', () => {
  it.each(Object.keys(PROFILES) as ProfileName[])('rulesFor(%s) are the rules of the profile', (profile) => {
    expect(rulesFor({ profile }, ['staff'])).toEqual(PROFILES[profile]);
  });

  it('rulesFor lets a city be stricter, and what depends on the threshold follows it', () => {
    expect(rulesFor({ profile: 'staffPublic', threshold: 7 }, ['staff'])).toEqual({
      ...PROFILES.staffPublic,
      threshold: 7,
      minimumSum: 7,
      smallChange: 7,
    });
  });

  it('rulesFor(round5 with a threshold) hides complements as well', () => {
    const rules = rulesFor({ profile: 'round5', threshold: 8 }, ['staff']);
    expect(rules).toMatchObject({ threshold: 8, complement: true, minimumSum: 8, smallChange: 8 });
    expect(rules.rounding).toEqual({ method: 'nearest', base: 5 });
  });

  it('rulesFor(round5 with a threshold of 1) leaves small complements to the rounding', () => {
    expect(rulesFor({ profile: 'round5', threshold: 1 }, ['staff'])).toMatchObject({ threshold: 1, complement: false });
  });

  it('rulesFor keeps what a city writes beside its threshold', () => {
    const written = { threshold: 7, minimumSum: 9, smallChange: 0, complement: false } as const;
    expect(rulesFor({ profile: 'staffPublic', ...written }, ['staff'])).toMatchObject(written);
  });

  it.each([
    ['dominance', { dominance: { n: 2, k: 0.9 } }],
    ['pPercent', { pPercent: 0.2 }],
    ['rounding', { rounding: { method: 'nearest', base: 5 } }],
  ] as const)('rulesFor takes null for a rule that is off: %s', (rule, on) => {
    const policy: PolicyFile = {
      profile: 'staffPublic',
      ...on,
      exceptions: [{ resources: ['x'], reason, [rule]: null }],
    };
    expect(rulesFor(policy, ['y'])).toMatchObject(on);
    expect(rulesFor(policy, ['x'])[rule]).toBe(null);
  });

  it('rulesFor uses an exception only when it covers every resource of the indicator', () => {
    const policy: PolicyFile = {
      profile: 'staffPublic',
      exceptions: [{ resources: ['evaluation'], threshold: 1, reason }],
    };
    expect(rulesFor(policy, ['evaluation'])).toMatchObject({ threshold: 1, minimumSum: 1, smallChange: 1 });
    expect(rulesFor(policy, ['evaluation', 'staff']).threshold).toBe(5);
    expect(rulesFor(policy, ['staff']).threshold).toBe(5);
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

  it.each(['remedies', 'informationLoss'])('policyReasons names no reason for a choice: %s', (choice) => {
    const chosen = { remedies: ['pool'], informationLoss: 'cells' } as const;
    const policy = { profile: 'internal', reason, [choice]: chosen[choice as keyof typeof chosen] } as const;
    expect(policyReasons(policy, ['staff'])).toEqual([]);
  });
});
