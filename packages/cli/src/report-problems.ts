import { describeProblem, publishable, type Problem } from '@teilhabe/core';

/** The list prints so many problems; more of them are counted. */
const PRINTED = 50;

/** The problems as a clerk reads them: errors first, each with its place, and how to mend it. Empty text for none. */
export function problemReport(problems: readonly Problem[], language: 'de' | 'en'): string {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  const ordered = [...errors, ...warnings];
  const lines = ordered.slice(0, PRINTED).map((problem) => problemLines(problem, language));
  const rest = ordered.length - PRINTED;
  const more = rest > 0 ? [language === 'de' ? `… und ${rest} weitere.` : `… and ${rest} more.`] : [];
  return [...lines, ...more].map((line) => `${line}\n`).join('');
}

function problemLines(problem: Problem, language: 'de' | 'en'): string {
  const { message, remedy } = describeProblem(problem, language);
  const word =
    problem.severity === 'error' ? (language === 'de' ? 'Fehler' : 'Error') : language === 'de' ? 'Hinweis' : 'Note';
  return `${word}: ${message}\n  → ${remedy}`;
}

/** The problems for machines: every field, and the words in the asked language. */
export function problemJson(problems: readonly Problem[], language: 'de' | 'en'): object {
  const list = problems.map((problem) => ({ ...problem, ...describeProblem(problem, language) }));
  return { valid: publishable(problems), problems: list };
}
