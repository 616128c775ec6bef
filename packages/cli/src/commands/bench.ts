import { problemReport } from '@teilhabe/core';
import { median, measuredRun, PARTS, type Laps } from '../bench/measure.js';
import { COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import { problemLines } from '../report-problems.js';
import { reportJsonText } from '../write-report.js';
import { benchHelp } from '../help/bench.js';

const DEFAULT_RUNS = 5;

const OPTIONS = { ...COMMON_OPTIONS, runs: { type: 'string', default: String(DEFAULT_RUNS) } } as const;

export const bench: Command = {
  options: OPTIONS,
  help: benchHelp(DEFAULT_RUNS),
  async run(args) {
    const { positionals, values } = readArguments(args, ['FOLDER'], OPTIONS);
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    const runs = runsOf(values.runs);
    const folder = positionals[0]!;
    const { result } = await measuredRun(folder);
    if (result.files === null) {
      const { problems } = result;
      process.stdout.write(
        format === 'json' ? reportJsonText(problemReport(problems), language) : problemLines(problems, language),
      );
      return EXIT.problems;
    }
    const all: Laps[] = [];
    for (let run = 0; run < runs; run += 1) all.push((await measuredRun(folder)).laps);
    const found: Measured = {
      runs,
      seconds: Object.fromEntries(PARTS.map((part) => [part, median(all.map((laps) => laps[part]))])),
      total: median(all.map((laps) => PARTS.reduce((sum, part) => sum + laps[part], 0))),
      files: result.files.size,
      // In kilobytes, says getrusage(2); Node gives that on every system.
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    };
    process.stdout.write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : textOf(found, language));
    return EXIT.done;
  },
};

/** Medians in seconds, and what was written. */
interface Measured {
  readonly runs: number;
  readonly seconds: Readonly<Record<string, number>>;
  readonly total: number;
  readonly files: number;
  readonly peakMegabytes: number;
}

function runsOf(asked: string): number {
  const runs = Number(asked);
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new UsageError({
    de: `--runs ist eine ganze Zahl ab 1; gefunden: „${asked}“.`,
    en: `--runs takes a whole number from 1; found "${asked}".`,
  });
}

function textOf({ runs, seconds, total, files, peakMegabytes }: Measured, language: 'de' | 'en'): string {
  const words = WORDS[language];
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const lines = [...PARTS.map((part) => [words[part], seconds[part]!] as const), [words.total, total] as const];
  const wide = Math.max(...lines.map(([label]) => label.length));
  return [
    words.head(runs),
    ...lines.map(([label, time]) => `  ${label.padEnd(wide)} ${number.format(time).padStart(8)} s`),
    words.foot(files, peakMegabytes),
    '',
  ].join('\n');
}

const WORDS = {
  de: {
    read: 'lesen und prüfen',
    compute: 'rechnen und schützen',
    word: 'Seiten schreiben',
    write: 'Dateien ablegen',
    total: 'zusammen',
    head: (runs: number) => `Median aus ${runs} ${runs === 1 ? 'Lauf' : 'Läufen'}:`,
    foot: (files: number, peak: number) => `${files} Dateien; höchstens ${peak} MB Arbeitsspeicher.`,
  },
  en: {
    read: 'read and check',
    compute: 'compute and protect',
    word: 'write pages',
    write: 'put files in place',
    total: 'together',
    head: (runs: number) => `Median of ${runs} ${runs === 1 ? 'run' : 'runs'}:`,
    foot: (files: number, peak: number) => `${files} files; at most ${peak} MB of memory.`,
  },
} as const;
