import { MASK, type Problem, type ProblemCode } from '../problem.js';

/** The codes whose `found` is what stands in a cell, and not a count or a word of ours. */
const QUOTE_CELLS: ReadonlySet<ProblemCode> = new Set([
  'type-error',
  'constraint-error',
  'unique-error',
  'primary-key',
  'foreign-key',
  'number-format',
  'total-error',
]);

/** The problem without the cells that it quotes; unchanged when it quotes none or says only that a cell is empty. */
export function maskedProblem(problem: Problem): Problem {
  const { code, found, expected } = problem;
  if (!QUOTE_CELLS.has(code) || found === undefined || found === '') return problem;
  return { ...problem, found: MASK, ...(expected === undefined ? {} : { expected: maskedExpected(code, expected) }) };
}

/** What is expected is a rule and no cell, except for numbers: how else they can be read, and what they should add up to. */
function maskedExpected(code: ProblemCode, expected: string): string {
  return code === 'number-format' || code === 'total-error' ? expected.replace(/[-\d.]+/g, MASK) : expected;
}
