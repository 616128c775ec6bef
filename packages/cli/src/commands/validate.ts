import { publishable } from '@teilhabe/core';
import { COMMON_HELP, COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { EXIT } from '../exit.js';
import { loadMonitor } from '../load-monitor.js';
import { problemJson, problemReport } from '../report-problems.js';

export const validateFolder: Command = {
  name: 'validate',
  summary: 'checks a monitor’s folder and lists what has to be mended',
  help: `teilhabe validate FOLDER [OPTIONS]

Reads datapackage.json with its CSV files, indicators.json and policy.json, and lists every problem with its place and
remedy. Writes nothing.

Options:
${COMMON_HELP}`,
  async run(args) {
    const { positionals, values } = readArguments(args, ['FOLDER'], COMMON_OPTIONS);
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    const { problems } = await loadMonitor(positionals[0]!);
    const report =
      format === 'json'
        ? `${JSON.stringify(problemJson(problems, language), null, 2)}\n`
        : problemReport(problems, language);
    process.stdout.write(report);
    if (format === 'text' && publishable(problems)) {
      process.stdout.write(
        language === 'de'
          ? 'In Ordnung: Der Ordner kann veröffentlicht werden.\n'
          : 'All right: the folder can be published.\n',
      );
    }
    return publishable(problems) ? EXIT.done : EXIT.problems;
  },
};
