import type { ProblemReport } from './problem-report.js';
import { toldReport, type ToldGroup } from './told-report.js';

/**
 * The report as lines for a terminal: each kind of problem in each column once with its places, then how to mend it.
 * Ends with how many there are when that is more than one; empty when there are none.
 */
export function reportText(report: ProblemReport, language: 'de' | 'en'): string {
  const { groups, rest, summary } = toldReport(report, language);
  const lines = [...groups.flatMap(groupLines), ...rest, ...(summary === '' ? [] : [summary])];
  return lines.map((line) => `${line}\n`).join('');
}

function groupLines({ word, lines }: ToldGroup): readonly string[] {
  return lines.map(({ kind, text }) => {
    if (kind === 'first') return `${word}: ${text}`;
    return kind === 'remedy' ? `  → ${text}` : `  ${text}`;
  });
}
