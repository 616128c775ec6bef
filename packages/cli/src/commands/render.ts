import { compareTowns, toSvgString } from '@teilhabe/charts';
import { COMMON_OPTIONS, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import { comparisonReading } from '../html/comparison-reading.js';
import { emailSnippet } from '../html/email-snippet.js';
import { mapReading } from '../html/map-reading.js';
import { datasetReading, instrumentReading, publicationNotes, timelineReading, type Reading } from '../html/reading.js';
import { snippet } from '../html/snippet.js';
import { LANGUAGES } from '../languages.js';
import { alternativeText, writePng } from '../png/write-png.js';
import { readCompared } from '../read-compared.js';
import { readShown, type Shown } from '../read-shown.js';
import {
  addressesIn,
  checkPeriod,
  DEFAULT_WIDTH,
  RENDER_OPTIONS,
  renderOptions,
  type RenderOptions,
} from '../render-options.js';
import { showEvents } from '../show-events.js';
import { writeWhole } from '../write-whole.js';
import { requiredDrawing } from '../required-drawing.js';
import { renderHelp } from '../help/render.js';

const OPTIONS = { lang: COMMON_OPTIONS.lang, ...RENDER_OPTIONS } as const;

export const render: Command = {
  options: OPTIONS,
  help: renderHelp({ width: DEFAULT_WIDTH, languages: LANGUAGES.map(({ tag }) => tag).join(', ') }),
  async run(args) {
    const names = ['PUBLICATION', 'ID'];
    const { positionals, values } = readArguments(args, names, OPTIONS);
    const options = renderOptions(values);
    const [publication, id] = [positionals[0]!, positionals[1]!];
    const shown = await showEvents(await read(publication, id, options), publication, options.events);
    checkPeriod(shown, options.period);
    if (options.png !== null) return await renderPng(readingOf(shown, options), options.png, options.language);
    const text = `${rendered(shown, options)}\n`;
    if (values.out === undefined) process.stdout.write(text);
    else await writeWhole(values.out, text);
    return EXIT.done;
  },
};

async function renderPng(
  reading: Reading,
  { file, size }: NonNullable<RenderOptions['png']>,
  language: RenderOptions['language'],
): Promise<number> {
  const { font, text } = await writePng(file, reading, { language, size });
  process.stdout.write(`${text}\n`);
  process.stderr.write(`${file}: ${size.width} × ${size.height}, ${font}; ${file}.txt\n`);
  return EXIT.done;
}

function read(publication: string, id: string, { view, compare, category, snippet }: RenderOptions): Promise<Shown> {
  if (compare.length === 0) return readShown(publication, id, view);
  return readCompared(publication, id, { others: compare, category, addresses: addressesIn(snippet?.src ?? '') });
}

function rendered(shown: Shown, options: RenderOptions): string {
  const reading = readingOf(shown, options);
  if (options.snippet?.form === 'email') return emailOf(reading, options.snippet, options.language);
  if (options.snippet !== null) return snippetOf(shown, reading, { ...options, snippet: options.snippet });
  return toSvgString(requiredDrawing(reading)(options.width));
}

function emailOf(
  reading: Reading,
  { src, drawing }: NonNullable<RenderOptions['snippet']>,
  language: RenderOptions['language'],
): string {
  const image = drawing === 'none' ? '' : drawing;
  return emailSnippet(reading, { language, image, src, alt: alternativeText(reading) });
}

function readingOf(shown: Shown, { language, period, view }: RenderOptions): Reading {
  if (shown.kind === 'timeline') return timelineReading(shown.items, language);
  if (shown.kind === 'instrument') return instrumentReading(shown.definition, shown.content, language);
  const at = period === undefined ? {} : { period };
  if (shown.kind === 'comparison') return comparedReading(shown, language, period);
  if (shown.kind === 'map') return mapReading(shown.dataset, shown.geo, language, at);
  const asked = { ...at, ...(view === undefined || view === 'map' ? {} : { view }) };
  return datasetReading(shown.dataset, language, asked);
}

function comparedReading(
  { towns, group }: Extract<Shown, { readonly kind: 'comparison' }>,
  language: RenderOptions['language'],
  period = '',
): Reading {
  const comparison = compareTowns(towns, language, { group, period });
  if (period !== '' && comparison.period?.code !== period) {
    const shared = comparison.periods.map(({ code }) => code).join(', ');
    throw new UsageError({
      de: `Keine andere Stadt hat den Zeitraum „${period}“. Es gibt: ${shared}.`,
      en: `No other town has the period "${period}". There are: ${shared}.`,
    });
  }
  return comparisonReading(comparison, language);
}

function snippetOf(
  shown: Shown,
  reading: Reading,
  { snippet: wish, ...options }: RenderOptions & { readonly snippet: NonNullable<RenderOptions['snippet']> },
): string {
  const { language, width, period = '', view = '', category, events } = options;
  const { src, headingLevel } = wish;
  const own = 'item' in shown ? shown.item.extension : undefined;
  const element = shown.kind === 'instrument' ? shown.definition.element : undefined;
  const attributes = {
    ...(shown.kind === 'comparison' ? { sources: src } : { src }),
    ...element?.attributes,
    ...(own && {
      indicator: own.id,
      breakdown: own.breakdown ?? '',
      category,
      period,
      view: view === 'map' ? '' : view,
      events: events.join(' '),
    }),
    lang: language.tag,
    'heading-level': String(headingLevel),
  };
  const kind = shown.kind === 'instrument' ? (element?.tag ?? shown.definition.name) : shown.kind;
  const publications = [shown.index, ...(shown.kind === 'comparison' ? shown.besides : [])];
  const abouts = publications.flatMap(({ extension }) => publicationNotes(extension.teilhabe, language));
  const notes = [...reading.notes, ...abouts];
  const form = wish.form === 'email' ? 'div' : wish.form;
  return snippet({ ...reading, notes: distinct(notes) }, { ...wish, form, kind, language, width, attributes });
}

/** A dataset's own note may be the publication's. */
function distinct(notes: Reading['notes']): Reading['notes'] {
  const words = (note: Reading['notes'][number]) => (typeof note === 'string' ? note : note.text);
  return notes.filter((note, i) => notes.findIndex((other) => words(other) === words(note)) === i);
}
