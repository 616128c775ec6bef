import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { PROTECTING_RULES, weakerRules } from '../../../../packages/core/src/protect/policy/strictness.js';
import { primaryRule } from '../../../../packages/core/src/protect/primary/primary-rule.js';
import type { Parts } from '../../../../packages/core/src/series/series.js';
import { amountParts } from './vectors.js';

const { staffPublic } = PROFILES;

/** Shares, answers, comparisons of two groups, single counts and points. */
const counted: fc.Arbitrary<Parts> = fc
  .record({
    values: fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
    counted: fc.boolean(),
    rest: fc.boolean(),
    pairs: fc.boolean(),
  })
  .map(({ values, counted, rest, pairs }) => {
    const whole = values.reduce((sum, value) => sum + value, 0);
    return {
      values,
      whole,
      people: whole,
      counted,
      ...(rest && values.length > 1 ? { rest } : {}),
      ...(pairs && values.length === 4 ? { groupSize: 2 } : {}),
    };
  });

const amounts = fc
  .array(fc.record({ value: fc.integer({ min: -1, max: 60 }), contributor: fc.constantFrom('a', 'b', 'c', 'd') }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) => amountParts(rows));

const rules: fc.Arbitrary<Rules> = fc
  .record({
    threshold: fc.integer({ min: 1, max: 8 }),
    complement: fc.boolean(),
    protectZeros: fc.boolean(),
    groupDisclosure: fc.boolean(),
    minimumBase: fc.integer({ min: 1, max: 20 }),
    dominance: fc.option(fc.record({ n: fc.integer({ min: 1, max: 3 }), k: fc.constantFrom(0.5, 0.8, 0.9) })),
    pPercent: fc.option(fc.constantFrom(0.05, 0.1, 0.3)),
  })
  .map((some) => ({ ...staffPublic, ...some }));

describe('primaryRule', () => {
  it('primaryRule(parts, stricter rules) hides whatever weaker rules hide', () => {
    fc.assert(
      fc.property(fc.oneof(counted, amounts), rules, rules, (parts, some, others) => {
        const weaker = weakerRules(some, others);
        // Of each rule the stricter one of both.
        const stricter = Object.fromEntries(
          PROTECTING_RULES.map((rule) => [rule, weaker.includes(rule) ? others[rule] : some[rule]]),
        );
        fc.pre(primaryRule(parts, some) !== null && weakerRules({ ...some, ...stricter }, some).length === 0);
        expect(primaryRule(parts, { ...some, ...stricter })).not.toBe(null);
      }),
    );
  });

  it('primaryRule(counts) lets nothing through of which one to threshold − 1 people have it or have it not', () => {
    fc.assert(
      fc.property(counted, rules, (parts, some) => {
        const all = { ...some, complement: true };
        const small = parts.values.some((value) => value > 0 && value < all.threshold);
        if (parts.counted && small) expect(['frequency', 'complement']).toContain(primaryRule(parts, all));
        else expect(['frequency', 'complement']).not.toContain(primaryRule(parts, all));
      }),
    );
  });

  it('primaryRule names what says most of single persons where several rules apply', () => {
    const one = amountParts([{ value: 7 }]);
    const all: Rules = { ...staffPublic, protectZeros: true, dominance: { n: 1, k: 0.9 } };
    const share = (count: number, rest: number): Parts => ({
      values: [count, rest],
      whole: count + rest,
      people: count + rest,
      counted: true,
      rest: true,
    });
    expect(primaryRule(one, all)).toBe('frequency');
    expect(primaryRule(share(2, 2), all)).toBe('frequency');
    expect(primaryRule(share(6, 2), all)).toBe('complement');
    expect(primaryRule(share(6, 0), all)).toBe('zero');
    expect(primaryRule(share(6, 0), staffPublic)).toBe('groupDisclosure');
    expect(primaryRule(one, { ...all, threshold: 1 })).toBe('dominance');
    expect(primaryRule(one, { ...staffPublic, threshold: 1 })).toBe('pPercent');
    expect(primaryRule({ ...one, ends: 0.25 }, { ...staffPublic, threshold: 1, pPercent: null })).toBe('extreme');
    expect(primaryRule(one, { ...staffPublic, threshold: 1, pPercent: null })).toBe('minimumBase');
  });
});
