import fc from 'fast-check';
import type { Problem } from '../../../packages/core/src/problem.js';

const codes = ['type-error', 'constraint-error', 'extra-label', 'blank-row', 'schema-error'] as const;

/** Problems such as checks give them, some of them with others that were only counted. */
export const randomProblem: fc.Arbitrary<Problem> = fc.record(
  {
    code: fc.constantFrom(...codes),
    severity: fc.constantFrom('error', 'warning'),
    file: fc.constantFrom('a.csv', 'b.csv', '__proto__'),
    row: fc.integer({ min: 1, max: 30 }),
    field: fc.constantFrom('Jahr', 'Amt', 'constructor', 'a + b'),
    found: fc.constantFrom('viel', '', '<b>'),
    more: fc.integer({ min: 0, max: 5 }),
    moreElsewhere: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: ['code', 'severity', 'file'] },
);

/** How many problems a list stands for: those in it, and those that were only counted. */
export function weight(problems: readonly Problem[]): number {
  return problems.reduce((sum, { more = 0, moreElsewhere = 0 }) => sum + 1 + more + moreElsewhere, 0);
}
