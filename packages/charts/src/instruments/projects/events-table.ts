import type { EventItem } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { formatBare } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { codeWord } from '../code-word.js';
import type { InstrumentContent } from '../content.js';
import { inKnownOrder } from '../in-known-order.js';
import { yearOf } from './event-targets.js';

const KINDS = ['summit', 'prize', 'festival', 'conference', 'other'] as const;

/** How many events of each kind there are a year, by the year in which they begin, and how many in all; undated ones last. */
export function eventsTable(content: InstrumentContent, items: readonly EventItem[], language: Language): TableModel {
  const years = [...new Set(items.map(yearOf))].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  const kinds = inKnownOrder<EventItem['kind']>(
    KINDS,
    items.map(({ kind }) => kind),
  );
  const column = (id: string, label: string, numeric: boolean) => ({ id, label, numeric });
  return {
    caption: say(language, 'projects.byYear'),
    columns: [
      column('year', say(language, 'projects.year'), false),
      ...kinds.map((kind) => column(kind, codeWord(content.records.events, 'kind', kind, language).text, true)),
      column('all', say(language, 'projects.sum'), true),
    ],
    rows: years.map((year) => {
      const own = items.filter((item) => yearOf(item) === year);
      const cells = [...kinds.map((kind) => own.filter((item) => item.kind === kind).length), own.length];
      return {
        header: year || say(language, 'projects.undated'),
        cells: cells.map((count) => formatBare(language, count)),
      };
    }),
  };
}
