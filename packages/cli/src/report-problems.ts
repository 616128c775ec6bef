import { problemReport, reportText, type Problem } from '@teilhabe/core';
import { outputPaint } from './colours.js';
import { paintedReport } from './painted-report.js';

/** The problems as a clerk reads them in a terminal: errors first, each with its place, and how to mend it. Empty text for none. */
export function problemLines(problems: readonly Problem[], language: 'de' | 'en'): string {
  return paintedReport(reportText(problemReport(problems), language), language, outputPaint());
}
