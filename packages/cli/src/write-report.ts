import { reportJson, type ProblemReport } from '@teilhabe/core';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { UsageError } from './exit.js';
import { PROBLEM_PAGE_MARK, problemPage } from './html/problem-page.js';

type Language = 'de' | 'en';

/** A kind of report file: how it is written, and how an earlier one is told from any other file of that name. */
interface ReportFormat {
  readonly write: (report: ProblemReport, language: Language) => string;
  readonly isReport: (text: string) => boolean;
}

const FORMATS: Readonly<Record<'html' | 'json', ReportFormat>> = {
  html: { write: problemPage, isReport: (text) => text.includes(PROBLEM_PAGE_MARK) },
  json: { write: reportJsonText, isReport: isReportJson },
};

/** The report as JSON text that ends with a line break. */
export function reportJsonText(report: ProblemReport, language: Language): string {
  return `${JSON.stringify(reportJson(report, language), null, 2)}\n`;
}

/** The format that a file's name asks for; throws `UsageError` for any other name, and for a file that is no report. */
export async function reportFormat(path: string): Promise<ReportFormat> {
  const format = /\.html?$/i.test(path) ? FORMATS.html : /\.json$/i.test(path) ? FORMATS.json : undefined;
  if (format === undefined)
    throw new UsageError({
      de: `Ein Bericht ist eine Seite oder JSON: --report DATEI.html oder --report DATEI.json; gefunden: „${path}“.`,
      en: `A report is a page or JSON: --report FILE.html or --report FILE.json; found "${path}".`,
    });
  if (!existsSync(path)) return format;
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!format.isReport(text))
    throw new UsageError({
      de: `„${path}“ gibt es schon, und es ist kein Bericht; nennen Sie eine andere Datei.`,
      en: `"${path}" is there already and is no report; name another file.`,
    });
  return format;
}

function isReportJson(text: string): boolean {
  try {
    const value = JSON.parse(text) as { readonly version?: unknown; readonly problems?: unknown } | null;
    return typeof value?.version === 'string' && Array.isArray(value.problems);
  } catch {
    return false;
  }
}
