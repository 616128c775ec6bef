import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../packages/core/src/problem.js';
import { ProblemList } from '../../../packages/core/src/problems/problem-list.js';
import { randomProblem, weight } from './random-problems.js';

const wrong = (details: Partial<Problem> = {}): Problem => ({
  code: 'type-error',
  severity: 'error',
  file: 'staff.csv',
  ...details,
});

function listOf(problems: Iterable<Problem>, most?: number): ProblemList {
  const list = new ProblemList(most);
  for (const problem of problems) list.add(problem);
  return list;
}

/** A problem without what it says about others. */
const bare = ({ more: _more, moreElsewhere: _elsewhere, ...problem }: Problem) => problem;

const kinds = (problems: readonly Problem[]) => new Set(problems.map(({ code, severity }) => `${severity} ${code}`));

describe('ProblemList', () => {
  it('ProblemList gives what was added, file by file and row by row; empty for nothing', () => {
    expect(new ProblemList().toArray()).toEqual([]);
    const whole = wrong({ code: 'source-error' });
    const list = listOf([wrong({ row: 9 }), wrong({ row: 3, file: 'a.csv' }), whole, wrong({ row: 4 })]);
    expect(list.toArray()).toEqual([whole, wrong({ row: 4 }), wrong({ row: 9 }), wrong({ row: 3, file: 'a.csv' })]);
  });

  it('ProblemList keeps the first of a column and says at the last of them how many more there are', () => {
    const list = listOf(
      Array.from({ length: 7 }, (_, i) => wrong({ row: i + 2, field: 'Jahr' })),
      3,
    );
    expect(list.toArray()).toEqual([
      wrong({ row: 2, field: 'Jahr' }),
      wrong({ row: 3, field: 'Jahr' }),
      wrong({ row: 4, field: 'Jahr', more: 4 }),
    ]);
  });

  it('ProblemList keeps something of every column before it keeps much of one', () => {
    const many = Array.from({ length: 50 }, (_, i) => wrong({ row: i + 2, field: 'Jahr' }));
    const problems = listOf([...many, wrong({ row: 60, field: 'Amt' }), wrong({ row: 61, field: 'Amt' })], 4).toArray();
    expect(problems.map(({ row, field }) => [field, row])).toEqual([
      ['Jahr', 2],
      ['Jahr', 3],
      ['Amt', 60],
      ['Amt', 61],
    ]);
    expect(problems[1]!.more).toBe(48);
  });

  it('ProblemList keeps errors before warnings, but something of every kind', () => {
    const warnings = Array.from({ length: 20 }, (_, i) => wrong({ row: i + 2, severity: 'warning' }));
    const errors = Array.from({ length: 20 }, (_, i) => wrong({ row: i + 2 }));
    const problems = listOf([...warnings, ...errors], 5).toArray();
    expect(problems.map(({ severity }) => severity).sort()).toEqual(['error', 'error', 'error', 'error', 'warning']);
    expect(problems[0]).toEqual(wrong({ row: 2, severity: 'warning', more: 19 }));
  });

  it('ProblemList counts the problems of columns of which it keeps none', () => {
    const list = listOf(
      Array.from({ length: 10 }, (_, i) => wrong({ code: 'extra-label', row: 1, field: `c${i}` })),
      2,
    );
    expect(list.toArray()).toEqual([
      wrong({ code: 'extra-label', row: 1, field: 'c0', moreElsewhere: 8 }),
      wrong({ code: 'extra-label', row: 1, field: 'c1' }),
    ]);
  });

  it('ProblemList keeps at most 1 000 and holds little more, however many there are and in however many columns', () => {
    const list = new ProblemList();
    let held = 0;
    for (let i = 0; i < 30_000; i += 1) {
      list.add(wrong({ row: i, field: i % 3 === 0 ? 'Jahr' : `c${i}` }));
      held = Math.max(held, list.size);
    }
    expect(held).toBeLessThanOrEqual(2001);
    expect(list.toArray()).toHaveLength(1000);
    expect(weight(list.toArray())).toBe(30_000);
  });

  it('ProblemList loses nothing: what is kept and counted is what was given, kind by kind', () => {
    fc.assert(
      fc.property(fc.array(randomProblem, { maxLength: 80 }), fc.integer({ min: 0, max: 30 }), (given, most) => {
        const kept = listOf(given, most).toArray();
        expect(weight(kept)).toBe(weight(given));
        expect(kinds(kept)).toEqual(kinds(given));
        expect(kept.length).toBeLessThanOrEqual(Math.max(most, kinds(given).size));
        for (const kind of kinds(given)) {
          const ofKind = ({ code, severity }: Problem) => kind === `${severity} ${code}`;
          expect(weight(kept.filter(ofKind))).toBe(weight(given.filter(ofKind)));
        }
      }),
    );
  });

  it('ProblemList does not depend on when it forgets, nor on being put through another list', () => {
    fc.assert(
      fc.property(fc.array(randomProblem, { maxLength: 80 }), fc.integer({ min: 1, max: 20 }), (given, most) => {
        const once = listOf(given, most).toArray();
        const asked = new ProblemList(most);
        for (const problem of given) {
          asked.add(problem);
          asked.toArray();
        }
        expect(asked.toArray()).toEqual(once);
        expect(weight(listOf(once, most).toArray())).toBe(weight(given));
        expect(listOf(once, 1000).toArray().map(bare)).toEqual(once.map(bare));
      }),
    );
  });
});
