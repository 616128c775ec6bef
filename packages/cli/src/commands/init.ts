import { initialFiles } from '@teilhabe/core';
import { COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import { askChoices, defaultAnswers, type Answers, type Said } from '../init/ask-choices.js';
import { chooseNames, offeredIndicators, offeredInstruments, type Offer } from '../init/choose-names.js';
import { refuseFilled, writeNewFolder } from '../init/write-new-folder.js';
import { initHelp } from '../help/init.js';

const OPTIONS = {
  ...COMMON_OPTIONS,
  publisher: { type: 'string' },
  indicators: { type: 'string' },
  instruments: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

export const init: Command = {
  options: OPTIONS,
  help: initHelp,
  async run(args) {
    const { positionals, values } = readArguments(args, ['DIR'], OPTIONS);
    const folder = positionals[0]!;
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    const said = {
      publisher: named(values.publisher),
      indicators: chosen(values.indicators, offeredIndicators()),
      instruments: chosen(values.instruments, offeredInstruments()),
    } satisfies Said;
    await refuseFilled(folder);
    const asks = process.stdin.isTTY && !values.yes;
    const terminal = { input: process.stdin, output: process.stderr };
    const answers = asks ? await askChoices(said, language, terminal) : defaultAnswers(said);
    if (answers === null) return EXIT.usage;
    const files = initialFiles({ ...answers, language, created: new Date().toISOString().slice(0, 10) });
    await writeNewFolder(folder, files);
    const written = [...files.keys()];
    process.stdout.write(
      format === 'json'
        ? `${JSON.stringify({ folder, ...answers, written }, null, 2)}\n`
        : doneText(folder, answers, written.length, language),
    );
    return EXIT.done;
  },
};

function chosen(answer: string | undefined, offers: readonly Offer[]) {
  return answer === undefined ? undefined : chooseNames(answer, offers);
}

function named(publisher: string | undefined): string | undefined {
  if (publisher?.trim() === '')
    throw new UsageError({
      de: '--publisher ist ein Name; gefunden: nichts.',
      en: '--publisher takes a name; found nothing.',
    });
  return publisher?.trim();
}

function doneText(folder: string, { indicators, instruments }: Answers, files: number, language: 'de' | 'en'): string {
  const [of, next] =
    language === 'de'
      ? [
          `${files} Dateien angelegt in ${folder}: ${indicators.length} Kennzahlen, ${instruments.length} Instrumente.`,
          'Als Nächstes:',
        ]
      : [
          `${files} files made in ${folder}: ${indicators.length} indicators, ${instruments.length} instruments.`,
          'Next:',
        ];
  return `${of}\n${next} ${folder}/README.md; teilhabe validate ${folder}\n`;
}
