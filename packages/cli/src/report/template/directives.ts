import { datasetLabel, enoughFor, entriesLanguage, INSTRUMENTS, VIEWS } from '@teilhabe/charts';
import { mapReading } from '../../html/map-reading.js';
import { datasetReading, instrumentReading, timelineReading } from '../../html/reading.js';
import { changeBlocks, correctionBlocks } from '../blocks/change-blocks.js';
import { MissingError, publishedDataset, type FillContext, type PublishedDataset } from '../blocks/fill-context.js';
import { goalBlocks } from '../blocks/goals.js';
import { instrumentBlocks } from '../blocks/instrument-blocks.js';
import { overviewBlocks } from '../blocks/overview.js';
import { PARTS, readingBlocks, type Part } from '../blocks/reading-blocks.js';
import { paragraph, type ReportBlock } from '../report-document.js';
import type { Wish } from './template.js';
import { TemplateError } from './template-problem.js';

/** A directive: how many words it takes, which options, and what it is filled with. */
export interface Directive {
  /** How it is written. */
  readonly usage: string;
  /** The least and the most words. */
  readonly words: readonly [number, number];
  readonly options: readonly string[];
  readonly fill: (wish: Wish, context: FillContext) => readonly ReportBlock[];
}

const VIEW_NAMES = [...VIEWS, 'map'];

/** The directives by name. */
export const DIRECTIVES: Readonly<Record<string, Directive>> = {
  indicator: {
    usage: ':::indicator ID [breakdown=B] [period=P] [view=V] [parts=heading,finding,drawing,table,method] [optional]',
    words: [1, 1],
    options: ['breakdown', 'period', 'view', 'parts'],
    fill: indicator,
  },
  area: {
    usage: ':::area ID [parts=…] [optional]',
    words: [1, 1],
    options: ['parts'],
    fill: area,
  },
  overview: {
    usage: ':::overview ID ID … [optional]',
    words: [1, Infinity],
    options: [],
    fill: overview,
  },
  instrument: { usage: ':::instrument NAME [parts=…] [optional]', words: [1, 1], options: ['parts'], fill: instrument },
  timeline: { usage: ':::timeline [parts=…] [optional]', words: [0, 0], options: ['parts'], fill: timelineOf },
  goals: { usage: ':::goals', words: [0, 0], options: [], fill: (_, context) => goalBlocks(context) },
  changes: { usage: ':::changes', words: [0, 0], options: [], fill: (_, context) => changeBlocks(context) },
  corrections: { usage: ':::corrections', words: [0, 0], options: [], fill: (_, context) => correctionBlocks(context) },
  'page-break': { usage: ':::page-break', words: [0, 0], options: [], fill: () => [{ kind: 'page-break' }] },
};

function indicator({ words, options }: Wish, context: FillContext): readonly ReportBlock[] {
  const { breakdown = '', period, view, parts } = options;
  const found = publishedDataset(words[0]!, breakdown, context);
  if (period !== undefined) oneOf('period', period, found.dataset.dimension['period']?.category.index ?? []);
  if (view !== undefined) oneOf('view', view, VIEW_NAMES);
  return readingBlocks(readingOf(found, context, { period, view }), context, partsOf(parts));
}

function readingOf(
  { dataset, geo }: PublishedDataset,
  { language }: FillContext,
  { period, view }: { readonly period: string | undefined; readonly view: string | undefined },
) {
  const at = period === undefined ? {} : { period };
  const known = VIEWS.find((name) => name === view);
  if (view !== 'map')
    return datasetReading(dataset, language, { ...at, ...(known === undefined ? {} : { view: known }) });
  if (geo !== null) return mapReading(dataset, geo, language, at);
  throw new TemplateError('map', datasetLabel(dataset, language.tag));
}

/** The totals of a field of action, each under a heading of its own. */
function area({ words: [id = ''], options }: Wish, context: FillContext): readonly ReportBlock[] {
  const { datasets, index } = context.publication;
  const own = datasets.filter(({ item: { extension } }) => extension.area === id && extension.breakdown === undefined);
  if (own.length === 0)
    throw new MissingError(
      id,
      index.extension.teilhabe.areas.map((one) => one.id),
    );
  return own.flatMap(({ dataset }) =>
    readingBlocks(datasetReading(dataset, context.language), context, partsOf(options['parts'])),
  );
}

/** With `optional`, what is not there is left out of the table and named below it; it is missing as a whole where nothing is there. */
function overview({ words, optional }: Wish, context: FillContext): readonly ReportBlock[] {
  const sought = words.map((id) => {
    try {
      return publishedDataset(id, '', context);
    } catch (error) {
      if (error instanceof MissingError && optional) return error;
      throw error;
    }
  });
  const found = sought.flatMap((one) => (one instanceof MissingError ? [] : [one]));
  const missing = sought.filter((one) => one instanceof MissingError);
  if (found.length === 0) throw missing[0]!;
  return [...overviewBlocks(found, context), ...missing.map(({ id }) => paragraph(context.words.missing(id), 'note'))];
}

function instrument({ words: [name = ''], options }: Wish, context: FillContext): readonly ReportBlock[] {
  const { publication, language } = context;
  const { records, index, datasets } = publication;
  const filled = INSTRUMENTS.filter((one) => enoughFor(one).some((key) => (records[key]?.items.length ?? 0) > 0));
  const definition = filled.find((one) => one.name === name);
  if (definition === undefined)
    throw new MissingError(
      name,
      filled.map((one) => one.name),
    );
  const byAddress = new Map(datasets.map(({ item, dataset }) => [item.href, dataset]));
  const content = { records, about: index.extension.teilhabe, indicators: index.link.item, datasets: byAddress };
  const shown = definition.show(content, language);
  const asked = partsOf(options['parts']);
  // Without its own heading, the instrument's parts stand right below the template's.
  const level = asked.parts?.includes('heading') === false ? context.level - 1 : context.level;
  const around = { ...context, level: Math.max(1, level) as FillContext['level'] };
  const more = instrumentBlocks(shown, entriesLanguage(shown) || language.tag, around);
  return readingBlocks(instrumentReading(definition, content, language), context, {
    ...asked,
    more,
  });
}

function timelineOf({ options }: Wish, context: FillContext): readonly ReportBlock[] {
  const { items = [] } = context.publication.records.timeline ?? {};
  if (items.length === 0) throw new MissingError('timeline', []);
  return readingBlocks(timelineReading(items, context.language), context, partsOf(options['parts']));
}

function partsOf(text: string | undefined): { readonly parts?: readonly Part[] } {
  if (text === undefined) return {};
  return {
    parts: text
      .split(',')
      .filter(Boolean)
      .map((part) => oneOf('parts', part, PARTS)),
  };
}

function oneOf<Word extends string>(option: string, asked: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === asked);
  if (found !== undefined) return found;
  throw new TemplateError('option', `${option}=${asked}`, words.join(', '));
}
