import { formatDate } from '../../words/dates.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { textIn } from '../../words/text-in.js';
import type { InstrumentContent } from '../content.js';
import { periodText } from '../facts.js';
import { indicatorTitle } from '../indicator-title.js';
import type { Entry, Instrument, ListSection } from '../instrument.js';
import type { AsOf } from './as-of.js';
import { ownEntry, progressText } from './entries.js';
import { eventsNaming, evidenceNaming } from './naming.js';
import { stageSign } from './stages.js';
import type { Standing } from './standings.js';

/** One recommendation: how it stands, what was reported of it, its indicators, and what names it. */
export function recommendationPage(
  standing: Standing,
  content: InstrumentContent,
  language: Language,
  { day, choice }: AsOf,
): Instrument {
  const { item, stage, overdue } = standing;
  const { word } = stageSign(stage, content.records.recommendations, language);
  const list = (id: 'events' | 'evidence' | 'indicators', entries: readonly Entry[]): ListSection => ({
    kind: 'list',
    id,
    title: say(language, 'recommendations.part', { part: id }),
    entries,
    none: say(language, 'recommendations.noPart', { part: id }),
  });
  return {
    title: textIn(item.title, language.tag),
    back: { text: say(language, 'recommendations.back'), to: { kind: 'recommendation', id: '' } },
    finding: say(language, 'recommendations.stands', {
      day: formatDate(language, day),
      status: word,
      overdue: overdue ? 'yes' : 'no',
    }),
    choices: [choice],
    counts: [],
    sections: [
      {
        kind: 'list',
        id: 'recommendation',
        title: say(language, 'recommendations.part', { part: 'recommendation' }),
        entries: [ownEntry(standing, content, language)],
        none: '',
      },
      {
        kind: 'table',
        id: 'history',
        title: say(language, 'recommendations.part', { part: 'history' }),
        table: historyTable(standing, content, language),
      },
      list('indicators', indicatorEntries(standing, content, language)),
      list('events', eventsNaming(item.id, content, language)),
      list('evidence', evidenceNaming(item.id, content, language)),
    ],
    notes: [],
  };
}

function historyTable({ history }: Standing, { records }: InstrumentContent, language: Language): TableModel {
  return {
    caption: say(language, 'recommendations.history'),
    columns: [
      { id: 'date', label: say(language, 'recommendations.since'), numeric: false },
      { id: 'status', label: say(language, 'recommendations.filter', { filter: 'status' }), numeric: false },
      { id: 'progress', label: say(language, 'recommendations.progress'), numeric: true },
      { id: 'note', label: say(language, 'recommendations.note'), numeric: false },
    ],
    rows: history.map(({ date, status, progress, note }) => {
      const { symbol, word } = stageSign(status, records.recommendations, language);
      return {
        header: periodText(date, language),
        cells: [`${symbol} ${word}`, progressText(progress, language), textIn(note ?? {}, language.tag)],
      };
    }),
  };
}

function indicatorEntries({ item }: Standing, content: InstrumentContent, language: Language): readonly Entry[] {
  return (item.indicators ?? []).map((id) => ({
    id,
    title: indicatorTitle(content, id, language),
    to: { kind: 'indicator', id },
    facts: [],
  }));
}
