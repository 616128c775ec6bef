import { problemReport } from '@teilhabe/core';
import { relative } from 'node:path';
import { COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { ENGINE_OPTION, engineName, type EngineName } from '../engine.js';
import { EXIT } from '../exit.js';
import { loadMonitor } from '../load-monitor.js';
import { withProgress } from '../progress.js';
import { problemLines } from '../report-problems.js';
import { watchRuns } from '../watch-runs.js';
import { reportFormat, reportJsonText } from '../write-report.js';
import { writeWhole } from '../write-whole.js';
import { validateHelp } from '../help/validate.js';

const OPTIONS = {
  ...COMMON_OPTIONS,
  report: { type: 'string' },
  ...ENGINE_OPTION,
  watch: { type: 'boolean', default: false },
} as const;

export const validateFolder: Command = {
  options: OPTIONS,
  help: validateHelp,
  async run(args) {
    const { positionals, values } = readArguments(args, ['[FOLDER]'], OPTIONS);
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    const folder = positionals[0] ?? '.';
    const engine = engineName(values.engine);
    const check = () => checkFolder(folder, { report: values.report, engine, format, language });
    const valid = await check();
    if (!values.watch) return valid ? EXIT.done : EXIT.problems;
    const report = values.report === undefined ? null : relative(folder, values.report);
    await watchRuns(folder, check, (path) => path === report, language);
    return EXIT.done;
  },
};

interface CheckOptions {
  readonly report: string | undefined;
  readonly engine: EngineName;
  readonly format: 'text' | 'json';
  readonly language: 'de' | 'en';
}

/** Checks the folder once and says what it found; true when it can be published. */
async function checkFolder(folder: string, { report: path, engine, format, language }: CheckOptions): Promise<boolean> {
  const file = path === undefined ? null : await reportFormat(path);
  const { problems } = await withProgress(language, (step) => {
    step('read');
    return loadMonitor(folder, engine);
  });
  const report = problemReport(problems);
  if (path !== undefined && file) await writeWhole(path, file.write(report, language));
  process.stdout.write(format === 'json' ? reportJsonText(report, language) : problemLines(problems, language));
  if (format === 'text') process.stdout.write(endWords(report.valid, path, language));
  return report.valid;
}

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
