import { fileSource, importFile, publishable, type ByteSource } from '@teilhabe/core';
import { basename } from 'node:path';
import { outputPaint } from '../colours.js';
import { COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import {
  importOptions,
  LAYOUT_NAMES,
  READING_OPTIONS,
  REASON_NAMES,
  withJoinedSigns,
} from '../import/import-arguments.js';
import { importJson, importText } from '../import/import-report.js';
import { targetName, writeImport } from '../import/write-import.js';
import { withProgress } from '../progress.js';
import { importHelp } from '../help/import.js';

/** The width of the report where the terminal does not say one. */
const DEFAULT_WIDTH = 100;

const OPTIONS = {
  ...COMMON_OPTIONS,
  ...READING_OPTIONS,
  out: { type: 'string' },
  name: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

export const importCommand: Command = {
  options: OPTIONS,
  help: importHelp({
    layouts: LAYOUT_NAMES,
    reasons: REASON_NAMES.replace(', pending', ',\n                      pending'),
  }),
  async run(args) {
    const { positionals, values } = readArguments(withJoinedSigns(args), ['FILE'], OPTIONS);
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    const path = positionals[0]!;
    const name = targetName(values.name, path);
    const file = basename(path);
    const reading = importOptions(values);
    const imported = await withProgress(language, async (step) => {
      step('readFile');
      return importFile(await sourceOf(path), file, reading);
    });
    const valid = publishable(imported.problems);
    const target = { folder: values.out ?? '', name, source: path, force: values.force };
    const written = valid && values.out !== undefined ? await writeImport(imported, target) : [];
    const report = { file, imported, written };
    process.stdout.write(
      format === 'json'
        ? `${JSON.stringify(importJson(report, language), null, 2)}\n`
        : importText(report, { language, width: widthOfOutput(), paint: outputPaint() }),
    );
    return valid ? EXIT.done : EXIT.problems;
  },
};

function widthOfOutput(): number {
  return process.stdout.isTTY ? process.stdout.columns : DEFAULT_WIDTH;
}

async function sourceOf(path: string): Promise<ByteSource> {
  return fileSource(path).catch(() => {
    throw new UsageError({
      de: `Es gibt keine Datei „${path}“, die sich lesen lässt.`,
      en: `There is no file "${path}" that can be read.`,
    });
  });
}
