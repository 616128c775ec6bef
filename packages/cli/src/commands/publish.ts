import { LEDGER_FILE, PENDING_LEDGER_FILE, problemReport, reportJson, type ProtectionSummary } from '@teilhabe/core';
import { join, relative } from 'node:path';
import { COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { ENGINE_OPTION, engineName } from '../engine.js';
import { EXIT, UsageError } from '../exit.js';
import { largeFileHint } from '../large-file-hint.js';
import { withProgress } from '../progress.js';
import { refuseInside, writeProtectionReport } from '../protection-report/write-protection-report.js';
import { publicationFiles, type PublicationFiles, type PublicationOptions } from '../publication-files.js';
import { problemLines } from '../report-problems.js';
import { watchRuns } from '../watch-runs.js';
import { writeRecorded } from '../write-recorded.js';
import { publishHelp } from '../help/publish.js';

const OPTIONS = {
  ...COMMON_OPTIONS,
  out: { type: 'string' },
  report: { type: 'string' },
  base: { type: 'string' },
  ...ENGINE_OPTION,
  watch: { type: 'boolean', default: false },
} as const;

export const publish: Command = {
  options: OPTIONS,
  help: publishHelp,
  async run(args) {
    const { positionals, values } = readArguments(args, ['FOLDER'], OPTIONS);
    if (values.out === undefined)
      throw new UsageError({
        de: 'Sagen Sie, wohin geschrieben wird: --out VERZEICHNIS.',
        en: 'Say where to write: --out DIRECTORY.',
      });
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    if (values.report !== undefined) await refuseInside(values.report, values.out);
    const folder = positionals[0]!;
    const options = { ...baseOf(values.base), engine: engineName(values.engine) };
    const asked = { out: values.out, report: values.report, options, format, language };
    const published = await publishFolder(folder, asked);
    if (!values.watch) return published ? EXIT.done : EXIT.problems;
    const written = [values.out, ...(values.report === undefined ? [] : [values.report])];
    await watchRuns(
      folder,
      () => publishFolder(folder, asked),
      (path) => isWritten(path, folder, written),
      language,
    );
    return EXIT.done;
  },
};

interface PublishOptions {
  readonly out: string;
  readonly report: string | undefined;
  readonly options: PublicationOptions;
  readonly format: 'text' | 'json';
  readonly language: 'de' | 'en';
}

/** Publishes the folder once and says what came of it; false when nothing was published. */
async function publishFolder(
  folder: string,
  { out, report, options, format, language }: PublishOptions,
): Promise<boolean> {
  if (options.engine === 'arquero') process.stderr.write((await largeFileHint(folder, language)) ?? '');
  const result = await withProgress(language, async (step) => {
    step('read');
    const built = await publicationFiles(folder, step, options);
    if (built.files) {
      step('write');
      await writeRecorded(folder, out, built.files, built.ledger);
    }
    if (built.report && report !== undefined) await writeProtectionReport(report, out, built.report, language);
    return built;
  });
  process.stdout.write(format === 'json' ? jsonReport(result, language) : textReport(result, out, language));
  return result.files !== null;
}

/** Whether publishing itself wrote this path of the folder: the ledger, or something in a folder that it fills. */
function isWritten(path: string, folder: string, written: readonly string[]): boolean {
  const within = (target: string) => !relative(target, join(folder, path)).startsWith('..');
  return path.startsWith(LEDGER_FILE) || path === PENDING_LEDGER_FILE || written.some(within);
}

/** An address that portals can follow; throws `UsageError` for any other. */
function baseOf(address: string | undefined): PublicationOptions {
  if (address === undefined) return {};
  if (!/^https?:\/\/[^\s"<>]+$/.test(address) || !URL.canParse(address))
    throw new UsageError({
      de: `--base ${address} ist keine Webadresse; schreiben Sie eine wie https://www.example.org/monitor/.`,
      en: `--base ${address} is no web address; write one like https://www.example.org/monitor/.`,
    });
  return { base: address };
}

function jsonReport({ files, problems, protection }: PublicationFiles, language: 'de' | 'en'): string {
  const report = reportJson(problemReport(problems), language);
  const result = { published: files !== null, files: files?.size ?? 0, protection, ...report };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function textReport({ files, problems, protection }: PublicationFiles, target: string, language: 'de' | 'en'): string {
  const report = problemLines(problems, language);
  if (files === null) {
    return `${report}${language === 'de' ? 'Nichts veröffentlicht.' : 'Nothing was published.'}\n`;
  }
  const done =
    language === 'de'
      ? `${files.size} Dateien veröffentlicht in ${target}.`
      : `${files.size} files published in ${target}.`;
  return `${report}${protection.map((summary) => protectionLine(summary, language)).join('')}${done}\n`;
}

/** What stays visible, table by table: `hr1~department  45 von 60 Werten sichtbar (75 %)`. */
function protectionLine({ dataset, visible, confidential }: ProtectionSummary, language: 'de' | 'en'): string {
  const all = visible + confidential;
  const share = all === 0 ? 100 : Math.round((100 * visible) / all);
  const words =
    language === 'de'
      ? `${visible} von ${all} Werten sichtbar (${share} %)`
      : `${visible} of ${all} values visible (${share} %)`;
  return `  ${dataset.padEnd(24)} ${words}\n`;
}
