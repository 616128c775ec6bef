import type { EventItem } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { textWithLanguage } from '../../words/text-in.js';
import { areaChoice, areaName, inArea } from '../area-names.js';
import { codeWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import type { Chosen, Count, Entry, Fact, Instrument, ListSection, TableSection } from '../instrument.js';
import { recommendationFacts } from '../recommendation-facts.js';
import { attainments, targetsTable, type Attainment } from './event-targets.js';
import { eventsTable } from './events-table.js';

/** Summits, the prize, festivals and conferences: how many of each a year, the next ones and the past ones. */
export const events: InstrumentDefinition = {
  name: 'events',
  element: { tag: 'projects', attributes: { kind: 'event' } },
  beside: ['recommendations', 'event-targets'],
  show,
};

function show(content: InstrumentContent, language: Language, chosen: Chosen = {}): Instrument {
  const all = itemsOf(content, 'events');
  const area = areaChoice(content, all, language, chosen);
  const items = inArea(all, area.chosen);
  const edition = content.about?.edition.slice(0, 10) ?? '';
  const isNext = ({ date }: EventItem) => date === null || (date.latest ?? date.earliest ?? '') >= edition;
  const next = inTime(items.filter(isNext));
  const past = inTime(items.filter((item) => !isNext(item))).toReversed();
  // A target is one of the whole city: the events of one field of action say nothing of it.
  const targets = area.chosen === '' ? attainments(content) : [];
  const list = (id: 'next' | 'past', some: readonly EventItem[]): ListSection => ({
    kind: 'list',
    id,
    title: say(language, edition === '' ? 'projects.allEvents' : `projects.${id}`),
    entries: some.map((item) => entryOf(item, content, language)),
    none: say(language, 'projects.noEvent'),
  });
  return {
    title: say(language, 'projects.eventsTitle'),
    finding: say(language, 'projects.eventsFinding', { count: items.length, next: edition === '' ? 0 : next.length }),
    choices: [area],
    counts: targets.length === 0 ? [] : [reached(targets, language)],
    sections: [
      ...(targets.length === 0 ? [] : [targetSection(content, targets, language)]),
      {
        kind: 'table',
        id: 'by-year',
        title: say(language, 'projects.byYear'),
        table: eventsTable(content, items, language),
      },
      list('next', next),
      ...(edition === '' ? [] : [list('past', past)]),
    ],
    notes: [],
  };
}

function reached(targets: readonly Attainment[], language: Language): Count {
  const count = targets.filter(({ attained }) => attained === 'yes').length;
  return {
    label: say(language, 'projects.targetsReached'),
    value: say(language, 'projects.ofTarget', { count, target: targets.length }),
  };
}

function targetSection(content: InstrumentContent, targets: readonly Attainment[], language: Language): TableSection {
  const title = say(language, 'projects.targets');
  return { kind: 'table', id: 'targets', title, table: targetsTable(content, targets, language) };
}

/** From the earliest to the latest; undated ones last. */
function inTime(items: readonly EventItem[]): readonly EventItem[] {
  const key = ({ date }: EventItem) => date?.earliest ?? '~';
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function entryOf(item: EventItem, content: InstrumentContent, language: Language): Entry {
  const { id, title, kind, date, place, organiser, area, recommendations = [], url } = item;
  const when =
    date === null
      ? { text: say(language, 'projects.undated'), tag: language.tag }
      : textWithLanguage(date.text, language.tag);
  const facts: readonly (Fact | false)[] = [
    { label: say(language, 'projects.kind'), text: codeWord(content.records.events, 'kind', kind, language) },
    { label: say(language, 'projects.date'), text: when },
    place !== undefined && { label: say(language, 'projects.place'), text: { text: place, tag: '' } },
    organiser !== undefined && { label: say(language, 'projects.organiser'), text: { text: organiser, tag: '' } },
    area !== undefined && { label: say(language, 'instrument.area'), text: areaName(content, area, language) },
    ...recommendationFacts(content, recommendations, language),
    url !== undefined && {
      label: say(language, 'projects.page'),
      text: { text: say(language, 'projects.toPage'), tag: language.tag },
      href: url,
    },
  ];
  return { id, title: textWithLanguage(title, language.tag), facts: facts.filter((fact) => fact !== false) };
}
