import type { Problem } from '../problem.js';
import { describeProblem, type ProblemText } from './describe-problem.js';
import type { ProblemGroup, ProblemReport, ProblemRest } from './problem-report.js';
import { problemTitle } from './problem-title.js';

/** The version of `problem-report.schema.json`; it rises when a reader of the older one would be misled. */
const VERSION = '1.0';

/** The report for machines, as `problem-report.schema.json` describes it: every kept problem once, groups with counts. */
export interface ReportJson {
  readonly version: typeof VERSION;
  /** The language of titles, messages and remedies. */
  readonly language: 'de' | 'en';
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly groups: readonly (Omit<ProblemGroup, 'problems'> & { readonly title: string })[];
  readonly rest: readonly (ProblemRest & { readonly title: string })[];
  /** In the order of the groups. */
  readonly problems: readonly (Problem & ProblemText)[];
}

/** The report as plain data with its words in the asked language. */
export function reportJson(report: ProblemReport, language: 'de' | 'en'): ReportJson {
  const { valid, errors, warnings, groups, rest } = report;
  return {
    version: VERSION,
    language,
    valid,
    errors,
    warnings,
    groups: groups.map(({ problems: _problems, ...group }) => ({
      ...group,
      title: problemTitle(group.code, language),
    })),
    rest: rest.map((entry) => ({ ...entry, title: problemTitle(entry.code, language) })),
    problems: groups.flatMap(({ problems }) =>
      problems.map((problem) => ({ ...problem, ...describeProblem(problem, language) })),
    ),
  };
}
