import type { CommitteeItem, NetworkOrganisation } from '@teilhabe/core/publication';
import { own } from '../../data/own.js';
import type { NetworkContent, NodeShape } from '../../models/network-graph.js';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { textIn } from '../../words/text-in.js';
import { codeWord } from '../code-word.js';
import type { InstrumentContent } from '../content.js';
import { inKnownOrder } from '../in-known-order.js';
import type { Seated } from './committees.js';

/** The levels of committees in the order of the city, each with its shape. */
const SHAPES: Readonly<Record<CommitteeItem['level'], NodeShape>> = {
  city: 'square',
  district: 'diamond',
  administration: 'triangle',
};

/** A level that this version does not know has the shape of the first. */
function shapeOf(level: CommitteeItem['level']): NodeShape {
  return own(SHAPES, level) ?? 'square';
}

/** The key of a committee's mark; an organisation may be called like a committee's id. */
export function committeeKey(id: string): string {
  return `committee ${id}`;
}

/** The key of an organisation's mark. */
export function organisationKey(organisation: string): string {
  return `organisation ${organisation}`;
}

/** The committees with members and their organisations as a graph, with what a screen reader says of each. */
export function graphContent(
  { records }: InstrumentContent,
  seated: readonly Seated[],
  organisations: readonly NetworkOrganisation[],
  summary: string,
  language: Language,
): NetworkContent {
  const title = ({ item }: Seated) => textIn(item.title, language.tag);
  const level = (code: CommitteeItem['level']) => codeWord(records.network, 'level', code, language).text;
  const levels = inKnownOrder(
    Object.keys(SHAPES) as readonly CommitteeItem['level'][],
    seated.map(({ item }) => item.level),
  );
  const bridging = organisations.some((one) => one.bridging);
  return {
    title: say(language, 'network.graph'),
    summary,
    committees: seated.map((one) => ({
      key: committeeKey(one.item.id),
      name: title(one),
      label: say(language, 'network.committeeMark', {
        committee: title(one),
        level: level(one.item.level),
        organisations: listed([...one.organisations], language),
      }),
      shape: shapeOf(one.item.level),
    })),
    organisations: organisations.map((one) => ({
      key: organisationKey(one.organisation),
      name: one.organisation,
      label: say(language, one.bridging ? 'network.bridgeMark' : 'network.organisationMark', {
        organisation: one.organisation,
        committees: listed(committeesOf(one.organisation, seated, language), language),
      }),
      shape: 'dot',
      bridging: one.bridging,
    })),
    links: seated.flatMap(({ item, organisations: members }) =>
      [...members].map((member) => [committeeKey(item.id), organisationKey(member)] as const),
    ),
    shapes: [
      ...levels.map((code) => ({ shape: shapeOf(code), text: level(code) })),
      { shape: 'dot', text: say(language, 'network.organisation') },
      ...(bridging ? [{ shape: 'dot', bridging, text: say(language, 'network.bridge') } as const] : []),
    ],
  };
}

/** The titles of the committees in which an organisation sits. */
export function committeesOf(organisation: string, seated: readonly Seated[], { tag }: Language): readonly string[] {
  return seated
    .filter(({ organisations }) => organisations.has(organisation))
    .map(({ item }) => textIn(item.title, tag));
}
