import { fileSource, importFile, publishable, type ByteSource } from '@teilhabe/core';
import { basename } from 'node:path';
import { outputPaint } from '../colours.js';
import { COMMON_HELP, COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
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
  help: `teilhabe import FILE [OPTIONS]

Reads a table as offices deliver it – CSV of any kind, XLSX, JSON-stat 2.0, or a ZIP archive with one of them – and
shows what was recognised, the first rows, and every decision with the option that overrules it. With --out it writes
a CSV with one number a row and adds its description to datapackage.json; with an error nothing is written.

Options:
  --out DIRECTORY     where to write; without it the file is only shown
  --name NAME         the name of the CSV and of its resource; default that of the file
  --force             replaces an earlier import of the same name
  --sheet NAME|N      the sheet of a workbook; default the first
  --layout NAME       ${LAYOUT_NAMES}
  --encoding NAME     utf-8, windows-1252, utf-16le …
  --delimiter C       one character, or tab
  --header-rows N,N   the rows of the header, such as 5,6
  --comment-rows N,N  rows that are no data, such as 1-4
  --decimal-char C    the decimal sign of all numbers
  --group-char C      what stands between thousands; space or none
  --period-field NAME the heading of the column that says when
  --period PERIOD     the period of all numbers, such as 2013 or 31.12.2013
  --keys NAME[;NAME]  the headings of the columns that say what a row is about
  --values NAME[;…]   the headings of the columns that hold numbers
  --sign C=REASON     what a sign in place of a number means; may be repeated. Reasons:
                      ${REASON_NAMES.replace(', pending', ',\n                      pending')}
  --thousands multiply
                      numbers whose unit is 1000 are multiplied; default keep
  --rename OLD=NEW    another name for a column of the tidy table; may be repeated
${COMMON_HELP}`,
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
    throw new UsageError(`There is no file "${path}" that can be read.`);
  });
}
