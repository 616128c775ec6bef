import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import { withProgress } from '../progress.js';
import { PRESETS, templateText } from '../report/presets.js';
import { readReported } from '../report/read-reported.js';
import { REPORT_WORDS } from '../report/report-words.js';
import { fillTemplate } from '../report/template/fill-template.js';
import { parseTemplate } from '../report/template/parse-template.js';
import type { TemplateProblem } from '../report/template/template-problem.js';
import { FORMATS } from '../report/write/formats.js';
import { writeWhole } from '../write-whole.js';
import { reportHelp } from '../help/report.js';

type Tag = 'de' | 'en';

const OPTIONS = {
  ...COMMON_OPTIONS,
  template: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  previous: { type: 'string' },
  chromium: { type: 'string', default: '' },
  list: { type: 'boolean', default: false },
  'copy-template': { type: 'string' },
} as const;

export const report: Command = {
  options: OPTIONS,
  help: reportHelp(Object.keys(FORMATS).join(', ')),
  async run(args) {
    const { positionals, values } = readArguments(args, ['[PUBLICATION]'], OPTIONS);
    const tag = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    if (values.list) return listed(tag, format);
    const [first] = positionals;
    if (values['copy-template'] !== undefined) return copied(values['copy-template'], first, tag);
    if (first === undefined)
      throw new UsageError({
        de: 'Sagen Sie, von welcher Veröffentlichung: teilhabe report VERÖFFENTLICHUNG --template NAME.',
        en: 'Say of which publication: teilhabe report PUBLICATION --template NAME.',
      });
    const { template, out, previous } = values;
    if (template === undefined)
      throw new UsageError({
        de: 'Sagen Sie, nach welcher Vorlage: --template NAME oder DATEI; --list nennt die mitgelieferten.',
        en: 'Say by which template: --template NAME or FILE; --list names them.',
      });
    if (out === undefined)
      throw new UsageError({
        de: 'Sagen Sie, wohin geschrieben wird: --out DATEI.',
        en: 'Say where to write: --out FILE.',
      });
    const write = writerOf(values.to ?? extname(out).slice(1));
    const parsed = parseTemplate(await templateText(template, tag));
    const problems = await withProgress(tag, async (step) => {
      step('readPublication');
      const publication = await readReported(first);
      const earlier = previous === undefined ? null : await readReported(previous);
      step('fill');
      const language = tag === 'de' ? de : en;
      const filled = fillTemplate(parsed, { publication, previous: earlier, language, words: REPORT_WORDS[tag] });
      if (filled.problems.length > 0) return filled.problems;
      step('writeReport');
      await writeWhole(out, await write(filled.report, { chromium: values.chromium }));
      return [];
    });
    process.stdout.write(format === 'json' ? asJson(problems, out) : asText(problems, { template, out, tag }));
    return problems.length === 0 ? EXIT.done : EXIT.problems;
  },
};

function writerOf(format: string) {
  const name = format.toLowerCase();
  const write = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (write !== undefined) return write;
  throw new UsageError({
    de: `--to ist ${Object.keys(FORMATS).join(', ')}; gefunden: „${format}“.`,
    en: `--to takes ${Object.keys(FORMATS).join(', ')}; found "${format}".`,
  });
}

function listed(tag: Tag, format: 'text' | 'json'): number {
  const presets = PRESETS.map(({ name, summary }) => ({ name, summary: summary[tag] }));
  const widest = Math.max(...presets.map(({ name }) => name.length));
  const lines = presets.map(({ name, summary }) => `${name.padEnd(widest)}  ${summary}\n`);
  process.stdout.write(format === 'json' ? `${JSON.stringify({ presets }, null, 2)}\n` : lines.join(''));
  return EXIT.done;
}

async function copied(name: string, file: string | undefined, tag: Tag): Promise<number> {
  if (file === undefined)
    throw new UsageError({
      de: 'Sagen Sie, wohin: teilhabe report --copy-template NAME DATEI.',
      en: 'Say where to: teilhabe report --copy-template NAME FILE.',
    });
  if (!PRESETS.some((preset) => preset.name === name))
    throw new UsageError({
      de: `Es gibt keine Vorlage „${name}“. Es gibt: ${PRESETS.map((preset) => preset.name).join(', ')}.`,
      en: `There is no preset "${name}". There are: ${PRESETS.map((preset) => preset.name).join(', ')}.`,
    });
  if (existsSync(file))
    throw new UsageError({
      de: `„${file}“ gibt es schon; nennen Sie eine andere Datei.`,
      en: `"${file}" is there already; name another file.`,
    });
  await writeWhole(file, await templateText(name, tag));
  return EXIT.done;
}

function asJson(problems: readonly TemplateProblem[], out: string): string {
  return `${JSON.stringify({ written: problems.length === 0 ? out : null, problems }, null, 2)}\n`;
}

function asText(
  problems: readonly TemplateProblem[],
  { template, out, tag }: { readonly template: string; readonly out: string; readonly tag: Tag },
): string {
  const line = tag === 'de' ? 'Zeile' : 'line';
  const named = problems.map((one) => `${template}, ${line} ${one.line}: ${one.message}\n  ${one.remedy}\n`);
  const nothing = tag === 'de' ? 'Nichts geschrieben.\n' : 'Nothing was written.\n';
  const done = tag === 'de' ? `Bericht geschrieben: ${out}\n` : `Report written: ${out}\n`;
  return problems.length === 0 ? done : [...named, nothing].join('');
}
