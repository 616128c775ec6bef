import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedDifferences } from '../../../packages/core/src/statistics/paired-differences.js';
import { pairedEffect } from '../../../packages/core/src/statistics/paired-effect.js';
import { signTest } from '../../../packages/core/src/statistics/sign-test.js';
import { signedRankTest } from '../../../packages/core/src/statistics/signed-rank-test.js';
import { vectors } from './vectors.js';

const { pre, post, ...published } = vectors.paired;
const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
  minLength: 2,
  maxLength: 30,
});

describe('pairedEffect', () => {
  it('pairedEffect(pre, post) is that of R t.test and of METHODOLOGY 3.4', () => {
    const effect = pairedEffect(pre, post)!;
    expect(effect.n).toBe(10);
    expect(effect.meanDifference).toBeCloseTo(published.meanDiff, 10);
    expect(effect.sdDifference).toBeCloseTo(published.sdDiff, 9);
    expect(effect.dz).toBeCloseTo(published.dz, 9);
    expect(effect.dav).toBeCloseTo(published.dav, 10);
    expect(effect.gz).toBeCloseTo(published.gz, 9);
    expect(effect.gz! / effect.dz!).toBeCloseTo(0.914286, 6);
    expect(effect.interval?.[0]).toBeCloseTo(published.ci[0], 10);
    expect(effect.interval?.[1]).toBeCloseTo(published.ci[1], 10);
    expect(effect.p).toBeCloseTo(published.p, 11);
  });

  it('pairedEffect(all changed alike) has a mean and no interval', () => {
    expect(pairedEffect([1, 2, 3], [2, 3, 4])).toEqual({
      n: 3,
      meanDifference: 1,
      sdDifference: 0,
      interval: null,
      p: null,
      dz: null,
      dav: 1,
      gz: null,
    });
    expect(pairedEffect([0.1, 0.2], [0.2, 0.3])?.interval).toBeNull();
  });

  it('pairedEffect(one person) is null', () => {
    expect(pairedEffect([1], [2])).toBeNull();
    expect(pairedEffect([], [])).toBeNull();
  });

  it('pairedEffect(pre, post) contains its mean, turns round with time and not with the order of people', () => {
    fc.assert(
      fc.property(pairs, (people) => {
        const [before, after] = [people.map(([first]) => first), people.map(([, second]) => second)];
        const effect = pairedEffect(before, after)!;
        fc.pre(effect.interval !== null);
        expect(effect.interval[0]).toBeLessThanOrEqual(effect.meanDifference);
        expect(effect.interval[1]).toBeGreaterThanOrEqual(effect.meanDifference);
        expect(effect.interval[0] > 0 || effect.interval[1] < 0).toBe(effect.p! < 0.05);
        const back = pairedEffect(after, before)!;
        expect(back.meanDifference).toBeCloseTo(-effect.meanDifference, 12);
        expect(back.interval![0]).toBeCloseTo(-effect.interval[1], 10);
        const reordered = pairedEffect(before.toReversed(), after.toReversed())!;
        expect(reordered.dz).toBeCloseTo(effect.dz!, 10);
        expect(reordered.p).toBeCloseTo(effect.p!, 10);
      }),
    );
  });

  it.each([
    [[1, 2], [1], 'unpaired values: 2 before, 1 after; expected both from each person'],
    [[1, NaN], [1, 2], 'unusable pair at index 1: NaN, 2; expected finite numbers'],
  ])('pairedEffect(%j, %j) throws', (before, after, message) => {
    expect(() => pairedEffect(before, after)).toThrow(message);
  });
});

describe('tests of paired differences', () => {
  const differences = pairedDifferences(pre, post);

  it('signTest(7 rises, 0 falls) is 0.015625', () => {
    expect(signTest(differences)).toBeCloseTo(published.signP, 12);
  });

  it('signedRankTest(pre, post) is 0.014709, METHODOLOGY 3.4, as R wilcox.test with correction', () => {
    expect(signedRankTest(differences)).toBeCloseTo(0.014709, 6);
    expect(signedRankTest(differences)).toBeCloseTo(0.014708769443117, 12);
  });

  it('signTest and signedRankTest are 1 when nothing changed', () => {
    expect([signTest([]), signTest([0, 0]), signedRankTest([]), signedRankTest([0, 0])]).toEqual([1, 1, 1, 1]);
  });

  it('signTest and signedRankTest are probabilities that do not depend on sign or order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 40 }), (changes) => {
        for (const test of [signTest, signedRankTest]) {
          const p = test(changes);
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
          expect(test(changes.map((change) => -change).reverse())).toBeCloseTo(p, 10);
        }
      }),
    );
  });
});
