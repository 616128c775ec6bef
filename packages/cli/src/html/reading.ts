import {
  chart,
  datasetTitle,
  dataTable,
  draw,
  entriesLanguage,
  estimateText,
  finding,
  formatDate,
  inOrder,
  methodSentences,
  say,
  showsOnePeriod,
  sourceLine,
  textWithLanguage,
  timeline,
  timelineFacts,
  timelineTable,
  viewOf,
  type InstrumentContent,
  type InstrumentDefinition,
  type Language,
  type SvgNode,
  type TableModel,
  type TextWithLanguage,
  type View,
} from '@teilhabe/charts';
import type { Dataset, IndexExtension, Source, TimelineItem } from '@teilhabe/core/publication';
import { foreignText } from './foreign-text.js';
import { instrumentParts } from './instrument-parts.js';
import type { Markup } from './markup.js';
import { Phrase } from './phrase.js';
import { safeHref } from './safe-href.js';

type Text = string | Phrase;

/** Everything that a reader without JavaScript is told about an indicator, the timeline or an instrument, without its form on the page. */
export interface Reading {
  readonly title: TextWithLanguage;
  /** What the data say, in full: also how certain that is, who answered, the target, and what is not known. */
  readonly finding: string;
  /** The drawing at a width in px; null for what is not drawn. */
  readonly draw: ((width: number) => SvgNode) | null;
  /** Whether a drawing of 320 px can be read. */
  readonly fitsNarrow: boolean;
  /** The data of the drawing; null where nothing is drawn. */
  readonly table: TableModel | null;
  /** Whether the table is what is read first: it stands open before the drawing. */
  readonly tableFirst: boolean;
  /** What else there is, under headings of a level, for a page that has the index at `src`; '' where it has none. */
  readonly parts: (level: number, src: string) => Markup | null;
  /** How a number is to be read and how it is measured; empty where nothing is known. */
  readonly method: readonly Text[];
  /** What must stand beside the numbers: source and date, the publisher's note, the licences. */
  readonly notes: readonly Text[];
  /** The published files, with addresses that are relative to the publication's index. */
  readonly files: readonly { readonly href: string; readonly text: string }[];
}

/** What a reader may ask of a dataset: a period's code and a chart's name, both as the elements know them. */
export interface ReadingOptions {
  readonly period?: string;
  readonly view?: View;
}

/** A dataset for a reader without JavaScript. */
export function datasetReading(dataset: Dataset, language: Language, options: ReadingOptions = {}): Reading {
  const own = dataset.extension.teilhabe;
  const title = datasetTitle(dataset, language.tag);
  const everyPeriod = !showsOnePeriod(viewOf(dataset, options.view), dataset);
  const text = (words: TextWithLanguage) => foreignText(words, language, title.tag);
  return {
    title,
    finding: finding(dataset, language, { ...options, detail: 'full' }),
    draw: (width) => draw(chart(dataset, { ...options, width, language, measure: estimateText })),
    fitsNarrow: true,
    table: dataTable(dataset, language, { ...options, everyPeriod }),
    tableFirst: false,
    parts: () => null,
    method: [...methodSentences(dataset, language).map(text), ...(own?.sources ?? []).map(named)],
    notes: [sourceLine(dataset, language), own?.note ? text(textWithLanguage(own.note, language.tag)) : ''],
    files: Object.entries(own?.csv ?? {}).map(([dialect, href]) => ({
      href,
      text: say(language, 'ui.csv', { dialect }),
    })),
  };
}

/** The timeline for a reader without JavaScript: its table holds every entry, those without a date last. */
export function timelineReading(items: readonly TimelineItem[], language: Language): Reading {
  const ordered = inOrder(items);
  const model = (width: number) => timeline(ordered, { width, language, measure: estimateText });
  const source = [...new Set(items.flatMap((item) => item.source ?? []))].join('; ');
  return {
    title: { text: say(language, 'timeline.title'), tag: language.tag },
    finding: timelineFacts(ordered, language).summary,
    draw: (width) => draw(model(width)),
    fitsNarrow: false,
    table: timelineTable(ordered, language),
    tableFirst: false,
    parts: () => null,
    method: [],
    notes: [source && say(language, 'source.name', { source })],
    files: [],
  };
}

/** An instrument of the concept for a reader without JavaScript: all of it, since nobody can choose. */
export function instrumentReading(
  { show }: InstrumentDefinition,
  content: InstrumentContent,
  language: Language,
): Reading {
  const instrument = show(content, language);
  const { title, finding, chart, notes } = instrument;
  const said = entriesLanguage(instrument) || language.tag;
  const place = { measure: estimateText, direction: language.direction };
  return {
    title: { text: title, tag: language.tag },
    finding,
    draw: chart ? (width) => chart.draw({ ...place, width }).drawing : null,
    fitsNarrow: chart?.fitsNarrow ?? true,
    table: chart?.table ?? null,
    tableFirst: chart?.tableFirst ?? false,
    parts: (level, src) => instrumentParts(instrument, { level, language, said, src }),
    method: [],
    notes,
    files: [],
  };
}

/**
 * What a figure that stands alone says of its publication: publisher and edition, the note, the licence, and that nobody has
 * checked the translation, where that is so.
 */
export function publicationNotes(about: IndexExtension, language: Language): readonly Text[] {
  const { publisher, edition, licence, note } = about;
  const words = say(language, 'page.licence', { licence: licence.name });
  const path = safeHref(licence.path ?? '', '');
  return [
    note ? foreignText(textWithLanguage(note, language.tag), language) : '',
    say(language, 'ui.edition', { publisher, date: formatDate(language, edition) }),
    path ? new Phrase([{ text: words, href: path, rel: 'license' }]) : words,
    language.reviewedBy === '' ? say(language, 'review.none') : '',
  ];
}

function named({ title, path = '', licence }: Source): Text {
  const href = safeHref(path, '');
  const name = href ? { text: title, href } : { text: title };
  return new Phrase([name, ...(licence ? [{ text: `, ${licence}` }] : [])]);
}
