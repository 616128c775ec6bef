import type { Problem } from '../problem.js';
import { problemParts, type ProblemParts } from './describe-problem.js';
import type { ProblemGroup } from './problem-report.js';
import { rowRanges, rowWords } from './row-ranges.js';

/** A group's problems for people who read them: some in words, and of the others only where they are. */
export interface ToldProblems {
  /** The first ones that say something new, by row. */
  readonly told: readonly ProblemParts[];
  /** The rows of all others, and how many are only counted; empty when all are told. */
  readonly others: string;
}

/** At most so many problems of a group in words; what was said of one row already is not said again of the next. */
export function toldProblems(group: ProblemGroup, most: number, language: 'de' | 'en'): ToldProblems {
  const said = new Set<string>();
  const told: ProblemParts[] = [];
  const untold: Problem[] = [];
  for (const problem of group.problems) {
    const parts = told.length < most ? problemParts(problem, language) : null;
    if (parts === null || said.has(parts.statement)) untold.push(problem);
    else told.push(parts);
    if (parts !== null) said.add(parts.statement);
  }
  const rows = new Set(untold.flatMap(({ row }) => (row === undefined ? [] : [row])));
  return { told, others: rowWords(rowRanges(rows), group.count - told.length - rows.size, language) };
}
