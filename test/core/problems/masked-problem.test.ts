import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../packages/core/src/problem.js';
import { maskedProblem } from '../../../packages/core/src/problems/masked-problem.js';

const of = (details: Partial<Problem> & Pick<Problem, 'code'>): Problem => ({
  severity: 'error',
  file: 'staff.csv',
  field: 'Gehalt',
  ...details,
});

describe('maskedProblem', () => {
  it.each([
    [of({ code: 'type-error', found: '4711', expected: 'year' }), '•••', 'year'],
    [of({ code: 'constraint-error', found: '4711', expected: '≤ 60' }), '•••', '≤ 60'],
    [of({ code: 'primary-key', found: '2024 + Anna', expected: '3' }), '•••', '3'],
    [of({ code: 'foreign-key', found: 'Anna' }), '•••', undefined],
    [of({ code: 'number-format', found: '4.711', expected: '4711 | 4.711' }), '•••', '••• | •••'],
    [of({ code: 'number-format', found: '. ,', expected: 'contradiction' }), '•••', 'contradiction'],
    [of({ code: 'total-error', found: '-4711.5', expected: 'rounding -4711' }), '•••', 'rounding •••'],
    [of({ code: 'type-error', found: '', expected: 'year' }), '', 'year'],
    [of({ code: 'missing-cell', found: '5', expected: '6' }), '5', '6'],
    [of({ code: 'extra-label' }), undefined, undefined],
  ])('maskedProblem(%j) shows no cell', (problem, found, expected) => {
    const masked = maskedProblem(problem);
    expect([masked.found, masked.expected]).toEqual([found, expected]);
    expect(masked).toMatchObject({ code: problem.code, field: 'Gehalt' });
  });
});
