import { describeProblem, rowPlace, type ProblemParts } from './describe-problem.js';
import type { ProblemGroup, ProblemReport } from './problem-report.js';
import { problemTitle } from './problem-title.js';
import { toldProblems } from './told-problems.js';

/** So many problems of a column are told one by one; a terminal is no place for a thousand lines. */
const TOLD = 5;
/** So many columns are told at length. */
const GROUPS = 50;

/**
 * The report as lines for a terminal: each kind of problem in each column once with its places, then how to mend it.
 * Ends with how many there are when that is more than one; empty when there are none.
 */
export function reportText(report: ProblemReport, language: 'de' | 'en'): string {
  const summary = report.errors + report.warnings > 1 ? [reportSummary(report, language)] : [];
  const groups = report.groups.slice(0, GROUPS).flatMap((group) => groupLines(group, language));
  return [...groups, ...restLines(report, language), ...summary].map((line) => `${line}\n`).join('');
}

/** How much is wrong: `3 Fehler, 1 Hinweis.` */
export function reportSummary({ errors, warnings }: ProblemReport, language: 'de' | 'en'): string {
  const { error, warning, none } = WORDS[language];
  const parts = [counted(errors, error, language), counted(warnings, warning, language)].filter((part) => part !== '');
  return parts.length === 0 ? none : `${parts.join(', ')}.`;
}

type Forms = readonly [one: string, many: string];

const WORDS: Readonly<Record<'de' | 'en', { error: Forms; warning: Forms; none: string }>> = {
  de: { error: ['Fehler', 'Fehler'], warning: ['Hinweis', 'Hinweise'], none: 'Keine Fehler.' },
  en: { error: ['error', 'errors'], warning: ['note', 'notes'], none: 'No errors.' },
};

function counted(count: number, [one, many]: Forms, language: 'de' | 'en'): string {
  return count === 0 ? '' : `${count.toLocaleString(language)} ${count === 1 ? one : many}`;
}

/** The word for a problem's weight: `Fehler` stops a publication, `Hinweis` does not. */
export function severityWord(severity: ProblemGroup['severity'], language: 'de' | 'en'): string {
  if (language === 'de') return severity === 'error' ? 'Fehler' : 'Hinweis';
  return severity === 'error' ? 'Error' : 'Note';
}

/** Problems with the same remedy stand together, for a column can have several rules. */
function groupLines(group: ProblemGroup, language: 'de' | 'en'): readonly string[] {
  const { told, others } = toldProblems(group, TOLD, language);
  const { message } = describeProblem(group.problems[0]!, language);
  const lines = told.flatMap((parts, i) => [
    i === 0 ? `${severityWord(group.severity, language)}: ${message}` : `  ${underneath(parts)}`,
    ...(told[i + 1]?.remedy === parts.remedy ? [] : [`  → ${parts.remedy}`]),
  ]);
  return others === '' ? lines : [...lines.slice(0, -1), `  ${others}`, ...lines.slice(-1)];
}

function underneath(parts: ProblemParts): string {
  const place = rowPlace(parts);
  return place === '' ? parts.statement : `${place}: ${parts.statement}`;
}

function restLines({ groups, rest }: ProblemReport, language: 'de' | 'en'): readonly string[] {
  const untold = [...groups.slice(GROUPS), ...rest];
  const counts = new Map<string, number>();
  for (const { code, severity, count } of untold) {
    const name = `${severityWord(severity, language)}: ${problemTitle(code, language)}`;
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const further = language === 'de' ? 'weitere Stellen' : 'more places';
  return [...counts].map(([name, count]) => `${name} – ${count.toLocaleString(language)} ${further}`);
}
