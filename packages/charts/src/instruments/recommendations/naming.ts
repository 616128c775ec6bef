import type { RecordItems } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { textWithLanguage } from '../../words/text-in.js';
import { listed } from '../../words/joined.js';
import { codeWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import { periodText, plainFact, plainText } from '../facts.js';
import type { Entry } from '../instrument.js';

const EVENT_RECORDS = ['timeline', 'events', 'milestones', 'workshops'] as const;

/** What happened for a recommendation: entries of the timeline, events, milestones and workshops that name it, by their days. */
export function eventsNaming(id: string, content: InstrumentContent, language: Language): readonly Entry[] {
  const found = EVENT_RECORDS.flatMap((source) =>
    naming(itemsOf(content, source), id).map((item) => ({ source, item, day: item.date?.earliest ?? '~' })),
  );
  return [...found]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ source, item }) => ({
      id: `${source}-${item.id}`,
      title: textWithLanguage(item.title, language.tag),
      facts: [
        ...plainFact(say(language, 'recommendations.kind'), say(language, 'recommendations.event', { source })),
        ...plainFact(say(language, 'recommendations.date'), periodText(item.date, language)),
      ],
    }));
}

/** What speaks for a recommendation or works for it: statements of the SWOT analysis, needs and projects that name it. */
export function evidenceNaming(id: string, content: InstrumentContent, language: Language): readonly Entry[] {
  const kind = say(language, 'recommendations.kind');
  const statements = naming(itemsOf(content, 'swot'), id).map((item) => ({
    id: `swot-${item.id}`,
    title: textWithLanguage(item.statement, language.tag),
    facts: [{ label: kind, text: codeWord(content.records.swot, 'quadrant', item.quadrant, language) }],
  }));
  const needs = naming(itemsOf(content, 'needs'), id).map((item) => ({
    id: `needs-${item.id}`,
    title: plainText(
      listed(
        [
          codeWord(content.records.needs, 'department', item.department, language).text,
          codeWord(content.records.needs, 'subject', item.subject, language).text,
        ],
        language,
      ),
    ),
    facts: plainFact(kind, say(language, 'recommendations.event', { source: 'needs' })),
  }));
  const projects = naming(itemsOf(content, 'projects'), id).map((item) => ({
    id: `projects-${item.id}`,
    title: textWithLanguage(item.title, language.tag),
    facts: plainFact(kind, say(language, 'recommendations.event', { source: 'projects' })),
  }));
  return [...statements, ...needs, ...projects];
}

function naming<Item extends Pick<RecordItems['swot'], 'recommendations'>>(
  items: readonly Item[],
  id: string,
): readonly Item[] {
  return items.filter(({ recommendations = [] }) => recommendations.includes(id));
}
