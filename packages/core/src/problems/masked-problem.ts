import { MASK, type Problem, type ProblemCode } from '../problem.js';

/** The codes whose `found` is what stands in a cell, and not a count or a word of ours. */
const QUOTE_CELLS: ReadonlySet<ProblemCode> = new Set([
  'type-error',
  'constraint-error',
  'unique-error',
  'primary-key',
  'foreign-key',
  'layout-error',
  'number-format',
  'total-error',
]);

/** The problem without the cell that it quotes; unchanged when it quotes none or says only that a cell is empty. */
export function maskedProblem(problem: Problem): Problem {
  const { code, found } = problem;
  return QUOTE_CELLS.has(code) && found !== undefined && found !== '' ? { ...problem, found: MASK } : problem;
}
