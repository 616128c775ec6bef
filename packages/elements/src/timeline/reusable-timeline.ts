import { say, type Language, type TableModel } from '@teilhabe/charts';
import { csvDialects } from '../parts/csv-dialects.js';
import { saveText } from '../parts/save-text.js';
import { tableCsv } from '../parts/table-csv.js';
import type { Reusable } from '../reuse/reusable.js';
import { encodeRecord } from '../state/state-link.js';
import type { TimelineData } from './read-timeline.js';

/** A timeline as it is shown: its finding, its drawing, its entries as a table, and the element's attributes without `src`. */
export interface ShownTimeline extends Required<Pick<Reusable, 'finding' | 'draw'>> {
  readonly data: TimelineData;
  readonly table: TableModel;
  /** The id of the entry to which the link leads; '' for all. */
  readonly entry: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A timeline for taking along; its CSV is made here, because what is published holds all entries. */
export function reusableTimeline(shown: ShownTimeline, language: Language): Reusable {
  const { data, table, entry, attributes, finding, draw } = shown;
  return {
    name: 'timeline',
    title: say(language, 'timeline.title'),
    finding,
    draw,
    files: csvDialects(language).map(({ id, delimiter, ending }) => ({
      text: say(language, 'ui.csv', { dialect: id }),
      save: () => saveText(tableCsv(table, delimiter), `timeline${ending}`),
    })),
    fragment: encodeRecord('timeline', entry),
    live: { kind: 'timeline', attributes: { src: data.url, ...attributes, lang: language.tag } },
    words: async () => (await import('./timeline-words.js')).timelineWords(data, table, language),
  };
}
