import { offerGaps, type OfferItem, type OfferSlot } from '@teilhabe/core/publication';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import type { Entry } from '../instrument.js';
import { countOrGap } from './ladder.js';
import type { Slots } from './slots.js';

/** What is offered to a target group about a topic, with the districts that lack it. */
export interface Gap {
  readonly targetGroup: string;
  readonly topic: string;
  readonly districts: readonly string[];
}

/**
 * What `offers` lack of the districts of `among`, as far as it is chosen, the districts of one target group and topic together;
 * the rule is that of `offerGaps`.
 */
export function gapsOf(offers: readonly OfferItem[], among: readonly OfferItem[], { isChosen }: Slots): readonly Gap[] {
  const missing = offerGaps(offers, among).filter(isChosen);
  return pairsOf(missing).map(({ targetGroup, topic }) => ({
    targetGroup,
    topic,
    districts: missing.filter((one) => isPair(one, { targetGroup, topic })).map(({ district }) => district),
  }));
}

/** A gap as an entry: what is missing where. */
export function gapEntry({ targetGroup, topic, districts }: Gap, slots: Slots, language: Language): Entry {
  const text = listed(
    districts.map((district) => slots.word('district', district)),
    language,
  );
  return {
    id: `${targetGroup} ${topic}`,
    title: { text: pairName({ targetGroup, topic }, slots, language), tag: '' },
    sign: { symbol: '○', word: say(language, 'offers.gap') },
    facts: [{ label: say(language, 'offers.missingIn'), text: { text, tag: '' } }],
  };
}

/** How many offers each target group and topic has in each district. */
export function coverageTable(
  offers: readonly OfferItem[],
  districts: readonly string[],
  slots: Slots,
  language: Language,
): TableModel {
  return {
    caption: say(language, 'offers.coverage'),
    columns: [
      { id: 'what', label: say(language, 'offers.groupAndTopic'), numeric: false },
      ...districts.map((district) => ({ id: district, label: slots.word('district', district), numeric: true })),
    ],
    rows: pairsOf(offers).map((pair) => ({
      header: pairName(pair, slots, language),
      cells: districts.map((district) => {
        const there = offers.filter((offer) => isPair(offer, pair) && offer.district === district);
        return countOrGap(there.length, language);
      }),
    })),
  };
}

type Pair = Pick<OfferSlot, 'targetGroup' | 'topic'>;

function pairsOf(slots: readonly OfferSlot[]): readonly Pair[] {
  return slots.filter((slot, i) => slots.findIndex((other) => isPair(other, slot)) === i);
}

function isPair(one: Pair, other: Pair): boolean {
  return one.targetGroup === other.targetGroup && one.topic === other.topic;
}

function pairName({ targetGroup, topic }: Pair, slots: Slots, language: Language): string {
  return listed([slots.word('targetGroup', targetGroup), slots.word('topic', topic)], language);
}
