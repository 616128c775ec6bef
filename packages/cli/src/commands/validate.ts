import { problemReport, reportText } from '@teilhabe/core';
import { COMMON_HELP, COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { EXIT } from '../exit.js';
import { loadMonitor } from '../load-monitor.js';
import { reportFormat, reportJsonText, writeReport } from '../write-report.js';

export const validateFolder: Command = {
  name: 'validate',
  summary: 'checks a monitor’s folder and lists what has to be mended',
  help: `teilhabe validate [FOLDER] [OPTIONS]

Reads datapackage.json with its CSV files, indicators.json and policy.json, and lists every problem with its place and
remedy: errors first, gathered by file and column. FOLDER is the current folder when it is left out. Nothing is written
but the report that was asked for.

Options:
  --report FILE       writes the report as a page to read, print and pass on (FILE.html), or for machines (FILE.json)
${COMMON_HELP}`,
  async run(args) {
    const { positionals, values } = readArguments(args, ['[FOLDER]'], {
      ...COMMON_OPTIONS,
      report: { type: 'string' },
    });
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    const file = values.report === undefined ? null : await reportFormat(values.report);
    const { problems } = await loadMonitor(positionals[0] ?? '.');
    const report = problemReport(problems);
    if (values.report !== undefined && file) await writeReport(values.report, file.write(report, language));
    process.stdout.write(format === 'json' ? reportJsonText(report, language) : reportText(report, language));
    if (format === 'text') process.stdout.write(endWords(report.valid, values.report, language));
    return report.valid ? EXIT.done : EXIT.problems;
  },
};

/** Whether the folder can be published, and where the report lies. */
function endWords(valid: boolean, path: string | undefined, language: 'de' | 'en'): string {
  const { done, written } = END[language];
  return [...(valid ? [done] : []), ...(path === undefined ? [] : [`${written} ${path}`])]
    .map((line) => `${line}\n`)
    .join('');
}

const END = {
  de: { done: 'In Ordnung: Der Ordner kann veröffentlicht werden.', written: 'Bericht:' },
  en: { done: 'All right: the folder can be published.', written: 'Report:' },
} as const;
