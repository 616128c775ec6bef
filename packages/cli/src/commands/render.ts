import { chart, draw, estimateText, timeline, toSvgString, type Language } from '@teilhabe/charts';
import { ContractError, parseDataset, parseIndex, parseRecords, type TimelineItem } from '@teilhabe/core/publication';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COMMON_OPTIONS, messageLanguage, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import { LANGUAGES } from '../languages.js';

const DEFAULT_WIDTH = 640;

export const render: Command = {
  name: 'render',
  summary: 'draws one indicator of a publication as SVG',
  help: `teilhabe render PUBLICATION ID [OPTIONS]

Draws an indicator (hr1), one of its breakdowns (hr1~department) or the timeline (timeline) of a publication, which is a
folder or its index.json, as an SVG that needs nothing else.

Options:
  --out FILE          where to write; default standard output
  --svg               the format; SVG is the only one so far
  --period PERIOD     the period that bars show; default the newest
  --width PIXELS      default ${DEFAULT_WIDTH}
  --lang TAG          the language of the words: ${LANGUAGES.map(({ tag }) => tag).join(', ')};
                      default from the environment, else German
  --help              this text
`,
  async run(args) {
    const { positionals, values } = readArguments(args, ['PUBLICATION', 'ID'], {
      ...COMMON_OPTIONS,
      out: { type: 'string' },
      svg: { type: 'boolean' },
      period: { type: 'string' },
      width: { type: 'string', default: String(DEFAULT_WIDTH) },
    });
    const language = languageOf(values.lang ?? messageLanguage(undefined));
    const svg = await drawing(positionals[0]!, positionals[1]!, {
      language,
      width: widthOf(values.width),
      ...period(values.period),
    });
    if (values.out === undefined) process.stdout.write(`${svg}\n`);
    else await writeFile(values.out, `${svg}\n`);
    return EXIT.done;
  },
};

interface Options {
  readonly language: Language;
  readonly width: number;
  readonly period?: string;
}

function period(asked: string | undefined): Pick<Options, 'period'> {
  return asked === undefined ? {} : { period: asked };
}

function languageOf(asked: string): Language {
  const found = LANGUAGES.find(({ tag }) => tag === asked);
  if (found !== undefined) return found;
  const known = LANGUAGES.map(({ tag }) => tag).join(', ');
  throw new UsageError(`Unknown language: "${asked}"; there are ${known}.`);
}

function widthOf(asked: string): number {
  const width = Number(asked);
  if (Number.isInteger(width) && width >= 200 && width <= 4000) return width;
  throw new UsageError(`--width takes whole pixels from 200 to 4000; found "${asked}".`);
}

async function drawing(publication: string, id: string, options: Options): Promise<string> {
  const settings = { ...options, measure: estimateText };
  const indexPath = await indexOf(publication);
  const index = read(parseIndex, await readJson(indexPath));
  const records = index.extension.teilhabe.records;
  if (id === 'timeline' && records['timeline'] !== undefined) {
    const items = read(parseRecords<TimelineItem>, await readJson(join(dirname(indexPath), records['timeline']))).items;
    return toSvgString(draw(timeline(items, settings)));
  }
  const item = index.link.item.find(({ extension }) => stem(extension) === id);
  if (item === undefined) {
    const known = [
      ...index.link.item.map(({ extension }) => stem(extension)),
      ...Object.keys(records).filter((name) => name === 'timeline'),
    ];
    throw new UsageError(`There is no "${id}" in this publication. There are: ${known.join(', ')}.`);
  }
  const dataset = read(parseDataset, await readJson(join(dirname(indexPath), item.href)));
  const periods = dataset.dimension['period']?.category.index ?? [];
  if (options.period !== undefined && !periods.includes(options.period)) {
    throw new UsageError(`There is no period "${options.period}". There are: ${periods.join(', ')}.`);
  }
  return toSvgString(draw(chart(dataset, settings)));
}

function stem({ id, breakdown }: { readonly id: string; readonly breakdown?: string }): string {
  return breakdown === undefined ? id : `${id}~${breakdown}`;
}

async function indexOf(publication: string): Promise<string> {
  const found = await stat(publication).catch(() => null);
  return found?.isDirectory() ? join(publication, 'index.json') : publication;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    throw new UsageError(`"${path}" is not there or no JSON. teilhabe publish writes a publication.`);
  }
}

function read<Value>(parse: (json: unknown) => Value, json: unknown): Value {
  try {
    return parse(json);
  } catch (error) {
    if (error instanceof ContractError) throw new UsageError(`This is not a publication: ${error.message}.`);
    throw error;
  }
}
