import type { OfferItem } from '@teilhabe/core/publication';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { textIn, textWithLanguage } from '../../words/text-in.js';
import type { Entry } from '../instrument.js';
import type { Slots } from './slots.js';

/** Every two offers that name each other as the same to the same people at the same place and time. */
export function doublesOf(offers: readonly OfferItem[]): readonly (readonly [OfferItem, OfferItem])[] {
  return offers.flatMap((offer, i) =>
    offers.slice(i + 1).flatMap((other) => (offer.duplicates?.includes(other.id) ? [[offer, other] as const] : [])),
  );
}

/** Two offers that are doubles as an entry. */
export function doubleEntry([offer, other]: readonly [OfferItem, OfferItem], slots: Slots, language: Language): Entry {
  const fact = (label: string, text: string) => ({ label, text: { text, tag: '' } });
  const named = say(language, 'offers.by', { offer: textIn(other.title, language.tag), provider: other.provider });
  return {
    id: `${offer.id} ${other.id}`,
    title: textWithLanguage(offer.title, language.tag),
    sign: { symbol: '=', word: say(language, 'offers.double') },
    facts: [
      fact(say(language, 'offers.provider'), offer.provider),
      fact(say(language, 'offers.sameAs'), named),
      fact(
        say(language, 'offers.both'),
        listed(
          (['targetGroup', 'topic', 'district'] as const).map((property) => slots.word(property, offer[property])),
          language,
        ),
      ),
    ],
  };
}
