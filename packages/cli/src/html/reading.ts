import {
  chart,
  datasetTitle,
  dataTable,
  draw,
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
  timelineTable,
  viewOf,
  type Language,
  type SvgNode,
  type TableModel,
  type TextWithLanguage,
  type View,
} from '@teilhabe/charts';
import type { Dataset, IndexExtension, Source, TimelineItem } from '@teilhabe/core/publication';
import { foreignText } from './foreign-text.js';
import { html, type Markup } from './markup.js';
import { safeHref } from './safe-href.js';

type Text = string | Markup;

/** Everything that a reader without JavaScript is told about an indicator or a timeline, without its form on the page. */
export interface Reading {
  readonly title: TextWithLanguage;
  /** What the data say, in full: also how certain that is, who answered, the target, and what is not known. */
  readonly finding: string;
  /** The drawing at a width in px. */
  readonly draw: (width: number) => SvgNode;
  /** Whether a drawing of 320 px can be read. */
  readonly fitsNarrow: boolean;
  readonly table: TableModel;
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
    finding: model(680).summary,
    draw: (width) => draw(model(width)),
    fitsNarrow: false,
    table: timelineTable(ordered, language),
    method: [],
    notes: [source && say(language, 'source.name', { source })],
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
    path ? html`<a href="${path}" rel="license">${words}</a>` : words,
    language.reviewedBy === '' ? say(language, 'review.none') : '',
  ];
}

function named({ title, path = '', licence }: Source): Text {
  const href = safeHref(path, '');
  return html`${href ? html`<a href="${href}">${title}</a>` : title}${licence && `, ${licence}`}`;
}
