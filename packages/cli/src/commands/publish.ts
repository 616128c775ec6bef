import { problemReport, reportJson, type ProtectionSummary } from '@teilhabe/core';
import { COMMON_HELP, COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import { progress } from '../progress.js';
import { refuseInside, writeProtectionReport } from '../protection-report/write-protection-report.js';
import { publicationFiles, type PublicationFiles } from '../publication-files.js';
import { problemLines } from '../report-problems.js';
import { writeRecorded } from '../write-recorded.js';

export const publish: Command = {
  name: 'publish',
  summary: 'computes and protects the indicators and writes the publication',
  help: `teilhabe publish FOLDER --out DIRECTORY [OPTIONS]

Reads and checks a monitor's folder, computes its indicators, hides what would disclose something about few people and
writes what a web server serves: JSON-stat, CSV, and pages that work without JavaScript. Files with a hash in their names
come first, index.json last, so that readers never meet half a publication; with an error nothing is written and an
earlier publication stays as it is. What was published is recorded in the folder's ledger.json, so that a later edition does
not give away what this one hides: keep that file with the folder, and keep a backup of it.

Options:
  --out DIRECTORY     where to write; an empty folder or an earlier publication
  --report DIRECTORY  writes protection-report.md and .html for the data protection officer and the staff council: rules,
                      what is confidential and why, the auditor's verdict. Internal, so never inside the publication
${COMMON_HELP}`,
  async run(args) {
    const { positionals, values } = readArguments(args, ['FOLDER'], {
      ...COMMON_OPTIONS,
      out: { type: 'string' },
      report: { type: 'string' },
    });
    if (values.out === undefined) throw new UsageError('Say where to write: --out DIRECTORY.');
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    const onStep = progress(language);
    if (values.report !== undefined) await refuseInside(values.report, values.out);
    const result = await publicationFiles(positionals[0]!, onStep);
    if (result.files) onStep('write');
    if (result.files) await writeRecorded(positionals[0]!, values.out, result.files, result.ledger);
    if (result.report && values.report !== undefined)
      await writeProtectionReport(values.report, values.out, result.report, language);
    process.stdout.write(format === 'json' ? jsonReport(result, language) : textReport(result, values.out, language));
    return result.files ? EXIT.done : EXIT.problems;
  },
};

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
