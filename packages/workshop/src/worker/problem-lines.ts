import { describeProblem, problemReport, type Problem } from '@teilhabe/core/workshop';
import type { ProblemLine, ReadAnswer, WordLanguage } from '../protocol.js';

const MOST_PROBLEMS = 50;

/** Problems in words, errors first, and how many more there are. */
export function problemLines(
  problems: readonly Problem[],
  language: WordLanguage,
): Pick<ReadAnswer, 'problems' | 'moreProblems'> {
  const { groups, errors, warnings } = problemReport(problems);
  const listed = groups.flatMap((group) => group.problems).slice(0, MOST_PROBLEMS);
  return {
    problems: listed.map((problem) => line(problem, language)),
    moreProblems: errors + warnings - listed.length,
  };
}

function line(problem: Problem, language: WordLanguage): ProblemLine {
  const { severity, row, field } = problem;
  const { message, remedy } = describeProblem(problem, language);
  return {
    severity,
    text: `${message} ${remedy}`.trim(),
    ...(row === undefined ? {} : { row }),
    ...(field === undefined ? {} : { field }),
  };
}
