import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../packages/core/src/problems/describe-problem.js';
import { overTimeProblems } from '../../../packages/core/src/publish/over-time-problems.js';

describe('overTimeProblems', () => {
  it('overTimeProblems of nothing is empty', () => {
    expect(overTimeProblems('hr1', { hide: [], remedies: [], corrected: [] })).toEqual([]);
  });

  it('overTimeProblems tells per breakdown how many values are hidden and what the policy could allow', () => {
    const problems = overTimeProblems('hr1', {
      hide: ['hr1~department 2024 10', 'hr1~department 2024 20', 'hr1~gender 2024 w', 'hr1 2025 '],
      remedies: [
        { indicator: 'hr1', breakdown: 'department', remedy: 'pool', taken: false },
        { indicator: 'hr1', breakdown: 'pay-group', remedy: 'round5', taken: true },
      ],
      corrected: ['2025'],
    });
    expect(problems.map(({ field, found, expected }) => [field, found, expected])).toEqual([
      ['hr1', '', '1'],
      ['hr1~department', 'pool', '2'],
      ['hr1~gender', '', '1'],
      ['hr1', 'correction', '2025'],
    ]);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(describeProblem(problems[1]!, 'de').remedy).toContain('"remedies": ["pool"]');
    expect(describeProblem(problems[3]!, 'en').message).toContain('2025');
  });
});
