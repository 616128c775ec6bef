import { describeProblem, rowPlace, type ProblemParts } from './describe-problem.js';
import type { ProblemGroup, ProblemReport } from './problem-report.js';
import { problemTitle } from './problem-title.js';
import { reportSummary, severityWord } from './report-words.js';
import { toldProblems } from './told-problems.js';

/** So many problems of a column are told one by one; a thousand lines are read by nobody. */
const TOLD = 5;
/** So many columns are told at length. */
const GROUPS = 50;

/** A report in words, the same wherever it is shown: in a terminal as on a page. */
export interface ToldReport {
  readonly groups: readonly ToldGroup[];
  /** What is only counted, a line for each kind of problem. */
  readonly rest: readonly string[];
  /** How much is wrong, `3 Fehler, 1 Hinweis.`; empty for one problem or none. */
  readonly summary: string;
}

/** The problems of one kind in one column. */
export interface ToldGroup {
  /** `Fehler`, which stops a publication, or `Hinweis`. */
  readonly word: string;
  readonly severity: ProblemGroup['severity'];
  readonly lines: readonly ToldLine[];
}

export interface ToldLine {
  /** The first problem with its place; another one of the same column; how to mend those above; where the others are. */
  readonly kind: 'first' | 'further' | 'remedy' | 'others';
  readonly text: string;
}

/** Each kind of problem in each column once with its places, then how to mend it. */
export function toldReport(report: ProblemReport, language: 'de' | 'en'): ToldReport {
  return {
    groups: report.groups.slice(0, GROUPS).map((group) => toldGroup(group, language)),
    rest: restLines(report, language),
    summary: report.errors + report.warnings > 1 ? reportSummary(report, language) : '',
  };
}

function toldGroup(group: ProblemGroup, language: 'de' | 'en'): ToldGroup {
  const { severity } = group;
  return { word: severityWord(severity, language), severity, lines: groupLines(group, language) };
}

/** Problems with the same remedy stand together, for a column can have several rules. */
function groupLines(group: ProblemGroup, language: 'de' | 'en'): readonly ToldLine[] {
  const { told, others } = toldProblems(group, TOLD, language);
  const { message } = describeProblem(group.problems[0]!, language);
  const lines = told.flatMap((parts, i): ToldLine[] => [
    i === 0 ? { kind: 'first', text: message } : { kind: 'further', text: underneath(parts) },
    ...(told[i + 1]?.remedy === parts.remedy ? [] : [{ kind: 'remedy', text: parts.remedy } as const]),
  ]);
  return others === '' ? lines : [...lines.slice(0, -1), { kind: 'others', text: others }, ...lines.slice(-1)];
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
