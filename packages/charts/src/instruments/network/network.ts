import { organisationsOf, type CommitteeItem, type NetworkOrganisation } from '@teilhabe/core/publication';
import { networkGraph } from '../../models/network-graph.js';
import { drawNetworkGraph } from '../../svg/network-graph.js';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { formatBare } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import { textIn } from '../../words/text-in.js';
import { areaChoice, inArea } from '../area-names.js';
import { choiceField } from '../choice-field.js';
import { codeWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import type { Chosen, ChoiceField, Entry, Instrument, Section } from '../instrument.js';
import { seatedOn, type Seated } from './committees.js';
import { containedEntry, containedOnes } from './containments.js';
import { NAMING, unseated, unseatedEntry } from './departments.js';
import { committeesOf, graphContent } from './graph-content.js';
import { meetingsTable } from './meetings-table.js';
import { overlapTable } from './overlap-table.js';
import { dayOf, yearChoice } from './year.js';

/**
 * Committees and the organisations in them: what each two share, which lies in another, which organisations hold the
 * network together, which departments are missing, and the meetings.
 */
export const network: InstrumentDefinition = { name: 'network', beside: NAMING, show };

function show(content: InstrumentContent, language: Language, chosen: Chosen = {}): Instrument {
  const all = itemsOf(content, 'network');
  const area = areaChoice(content, all, language, chosen);
  const level = levelChoice(content, all, language, chosen);
  const year = yearChoice(content, all, language, chosen);
  const items = inArea(all, area.chosen).filter((item) => level.chosen === '' || item.level === level.chosen);
  const day = dayOf(content, year.chosen);
  const committees = seatedOn(items, day);
  const seated = committees.filter(({ organisations }) => organisations.size > 0);
  const organisations = organisationsOf(
    seated.map(({ item, organisations: members }) => ({
      id: item.id,
      topics: item.topics ?? [],
      organisations: members,
    })),
  );
  const contained = containedOnes(seated);
  const bridges = organisations.filter(({ bridging }) => bridging);
  const missing = unseated(content, seatedOn(all, day));
  const finding = say(language, 'network.finding', {
    committees: seated.length,
    organisations: organisations.length,
    contained: contained.length,
    bridges: bridges.length,
  });
  const graph = graphContent(content, seated, organisations, finding, language);
  const list = (id: string, entries: readonly Entry[], part: 'Containment' | 'Bridges' | 'Departments'): Section => ({
    kind: 'list',
    id,
    title: say(language, `network.title${part}`),
    note: say(language, `network.note${part}`),
    entries,
    none: say(language, `network.no${part}`),
  });
  const meetings = meetingsTable(committees, year.chosen, language);
  return {
    title: say(language, 'network.title'),
    finding,
    choices: [area, level, year],
    counts: [
      { label: say(language, 'network.committees'), value: formatBare(language, seated.length) },
      { label: say(language, 'network.organisations'), value: formatBare(language, organisations.length) },
      { label: say(language, 'network.departmentsWithout'), value: formatBare(language, missing.size) },
    ],
    ...(seated.length === 0
      ? {}
      : {
          chart: {
            table: overlapTable(seated, language),
            tableFirst: true,
            fitsNarrow: false,
            draw: (place) => {
              const model = networkGraph(graph, { ...place, language });
              return { model, drawing: drawNetworkGraph(model) };
            },
          },
        }),
    sections: [
      list(
        'containment',
        contained.map((one) => containedEntry(one, language)),
        'Containment',
      ),
      list(
        'bridges',
        bridges.map((one) => bridgeEntry(one, seated, language)),
        'Bridges',
      ),
      list(
        'departments',
        [...missing].map(([code, names]) => unseatedEntry(code, names, content, language)),
        'Departments',
      ),
      ...(meetings.rows.length > 0
        ? [{ kind: 'table', id: 'meetings', title: meetings.caption, table: meetings } as const]
        : []),
    ],
    notes: withoutMembers(committees, language),
  };
}

function bridgeEntry(
  { organisation, betweenness }: NetworkOrganisation,
  seated: readonly Seated[],
  language: Language,
): Entry {
  const committees = committeesOf(organisation, seated, language);
  return {
    id: organisation,
    title: { text: organisation, tag: '' },
    facts: [
      { label: say(language, 'network.committees'), text: { text: listed(committees, language), tag: '' } },
      {
        label: say(language, 'network.paths'),
        text: { text: formatBare(language, Math.round(10 * betweenness) / 10), tag: '' },
      },
    ],
  };
}

function levelChoice(
  { records }: InstrumentContent,
  items: readonly CommitteeItem[],
  language: Language,
  { level = '' }: Chosen,
): ChoiceField {
  const levels = [...new Set(items.map((item) => item.level))];
  const options = levels.map((code) => ({
    value: code,
    text: codeWord(records.network, 'level', code, language).text,
  }));
  const all = say(language, 'network.allLevels');
  return choiceField({ name: 'level', label: say(language, 'network.level'), all, options }, level);
}

/** Committees of which nobody knows who sits in them are named, so that nobody takes them for forgotten. */
function withoutMembers(committees: readonly Seated[], language: Language): readonly string[] {
  const empty = committees.filter(({ organisations }) => organisations.size === 0);
  if (empty.length === 0) return [];
  const titles = empty.map(({ item }) => textIn(item.title, language.tag));
  return [say(language, 'network.withoutMembers', { committees: listed(titles, language) })];
}
