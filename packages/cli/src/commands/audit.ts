import { added, DEFAULT_CRITERIA, editionsOf, EMPTY_LEDGER, parseLedger, releaseOf, type Ledger } from '@teilhabe/core';
import { readFile } from 'node:fs/promises';
import { auditJson } from '../audit/audit-json.js';
import { auditPublication } from '../audit/audit-publication.js';
import { auditText } from '../audit/audit-text.js';
import { readAudited, type AuditedPublication } from '../audit/read-audited.js';
import { outputPaint } from '../colours.js';
import { COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import { withProgress } from '../progress.js';
import { auditHelp } from '../help/audit.js';

const OPTIONS = {
  ...COMMON_OPTIONS,
  ledger: { type: 'string' },
  threshold: { type: 'string', default: String(DEFAULT_CRITERIA.threshold) },
  width: { type: 'string', default: String(DEFAULT_CRITERIA.minimumWidth) },
  intervals: { type: 'boolean', default: false },
} as const;

export const audit: Command = {
  options: OPTIONS,
  help: auditHelp({
    threshold: DEFAULT_CRITERIA.threshold,
    width: DEFAULT_CRITERIA.minimumWidth,
    share: 100 * DEFAULT_CRITERIA.minimumRelativeWidth,
  }),
  async run(args) {
    const { positionals, values } = readArguments(args, ['PUBLICATION'], OPTIONS);
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    const { intervals } = values;
    const criteria = {
      ...DEFAULT_CRITERIA,
      threshold: wholeNumber('threshold', values.threshold),
      minimumWidth: wholeNumber('width', values.width),
    };
    const ledger = values.ledger === undefined ? EMPTY_LEDGER : await readLedgerFile(values.ledger);
    const { publication, earlier, result } = await withProgress(language, async (step) => {
      step('readPublication');
      const publication = await readAudited(positionals[0]!);
      const earlier = editionsOf(before(ledger, publication));
      const onPeriod = (nth: number, all: number) => step('audit', `${nth}/${all}`);
      return {
        publication,
        earlier,
        result: auditPublication(publication, { earlier, criteria, intervals, onPeriod }),
      };
    });
    const editions = new Set([...earlier, publication.index.extension.teilhabe].map(({ edition }) => edition)).size;
    const datasets = [...publication.datasets.values()];
    const text = () => auditText(result, { language, intervals, editions, datasets, paint: outputPaint() });
    process.stdout.write(format === 'json' ? auditJson(result, intervals) : text());
    return result.passed ? EXIT.done : EXIT.problems;
  },
};

function wholeNumber(option: string, asked: string): number {
  const number = Number(asked);
  if (Number.isInteger(number) && number >= 1 && asked.trim() !== '') return number;
  throw new UsageError({
    de: `--${option} ist eine ganze Zahl ab 1; gefunden: „${asked}“.`,
    en: `--${option} takes a whole number from 1 on; found "${asked}".`,
  });
}

/** A ledger that knows the publication already ends with it: then what came before is earlier. */
function before(ledger: Ledger, { index, datasets }: AuditedPublication): Ledger {
  const isRecorded = added(ledger, releaseOf(index, datasets)) === ledger;
  return isRecorded ? { ...ledger, releases: ledger.releases.slice(0, -1) } : ledger;
}

async function readLedgerFile(path: string): Promise<Ledger> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new UsageError({ de: `Es gibt keine Datei „${path}“.`, en: `There is no file "${path}".` });
  const { value, problems } = parseLedger(text, path);
  if (value) return value;
  throw new UsageError({
    de: `„${path}“ ist keine ledger.json: ${problems[0]?.field ?? ''} ${problems[0]?.expected ?? ''}`.trim(),
    en: `"${path}" is no ledger: ${problems[0]?.field ?? ''} ${problems[0]?.expected ?? ''}`.trim(),
  });
}
